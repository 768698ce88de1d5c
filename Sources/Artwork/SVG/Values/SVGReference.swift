/// How one object of a drawing names another.
enum SVGReference {
    static let xlink = "http://www.w3.org/1999/xlink"

    /// The id in `url(#id)`, quoted or not; `nil` for anything else, another file included.
    static func url(_ text: String) -> String? {
        guard text.hasPrefix("url("), let end = text.firstIndex(of: ")") else { return nil }
        let inner = text[..<end].dropFirst(4).filter { $0 != "\"" && $0 != "'" && $0 != " " }
        return local(inner)
    }

    /// The id in `#id`; `nil` for anything else.
    static func local(_ text: String) -> String? {
        text.hasPrefix("#") && text.count > 1 ? String(text.dropFirst()) : nil
    }
}
