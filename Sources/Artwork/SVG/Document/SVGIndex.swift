internal import XMLTree

/// The objects of a drawing by their ids, each with what it inherits where it stands.
struct SVGIndex {
    struct Entry {
        var element: XMLElement
        var inherited: SVGStyle
    }

    private var entries: [String: Entry] = [:]

    subscript(id: String) -> Entry? { entries[id] }

    /// Of two objects of one id the first counts.
    mutating func add(_ element: XMLElement, inherited: SVGStyle) {
        guard let id = element["id"], !id.isEmpty, entries[id] == nil else { return }
        entries[id] = Entry(element: element, inherited: inherited)
    }
}
