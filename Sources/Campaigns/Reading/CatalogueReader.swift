public import Diagnostics
public import Elections
internal import JSONText

/// Reads a catalogue of messages.
public struct CatalogueReader {
    /// The messages of a file, and everything that is wrong with it.
    public static func read(
        _ bytes: [UInt8], path: String, language: String, facts: ElectionFacts
    ) -> (catalogue: Catalogue?, diagnostics: [Diagnostic]) {
        let document = JSONDocument(bytes, path: path)
        guard let root = document.root else { return (nil, document.diagnostics) }
        guard root.isObject else {
            root.refuse("an object")
            return (nil, document.diagnostics)
        }
        var messages: [String: Message] = [:]
        var head: [String: String] = [:]
        for (key, node) in root.members {
            if key == "$schema" {
                _ = node.string()
                continue
            }
            if key == "$catalogue" {
                guard node.isObject else {
                    node.refuse("an object")
                    continue
                }
                node.allow(MessagesSchema.head.names)
                for member in node.members { head[member.key] = member.node.string() }
                if let day = node["reviewed"], let text = day.text, !text.isEmpty, CalendarDate(iso: text) == nil {
                    day.report(.invalidValue, ["field": "reviewed", "value": text, "allowed": "2019-01-10"])
                }
                if let tag = node["language"], let text = tag.text, text != language {
                    tag.report(.invalidValue, ["field": "language", "value": text, "allowed": language])
                }
                continue
            }
            if let message = message(node, facts) { messages[key] = message }
        }
        return (Catalogue(language: language, messages: messages, path: path, head: head, file: document.file), document.diagnostics)
    }

    private static func message(_ node: JSONNode, _ facts: ElectionFacts) -> Message? {
        if let text = node.text { return Message(text: text, note: "", state: .translated, regions: [:], place: node.place, keyRange: node.keyRange) }
        guard node.isObject else {
            node.refuse("a text or an object with text")
            return nil
        }
        node.allow(MessagesSchema.entry.names)
        for name in ["note", "source"] { _ = node[name]?.string() }
        _ = node["fallback"]?.choice(Message.fallbacks)
        guard let text = node.required("text"), let words = text.string() else { return nil }
        let state = node["state"].map { $0.choice(of: Message.State.self) } ?? .translated
        var regions: [RegionCode: String] = [:]
        if let wordings = node["regions"], !wordings.isObject { wordings.refuse("an object") }
        var regionPlaces: [RegionCode: SourcePlace] = [:]
        for (key, wording) in node["regions"]?.members ?? [] {
            guard let code = RegionCode(key), facts.region(code) != nil else {
                let told = RegionSearch(facts: facts, cycle: .pemilu2019).told(key)
                node["regions"]?.report(.unknownRegion, atKey: key, told.arguments, instead: told.instead)
                continue
            }
            regions[code] = wording.string()
            regionPlaces[code] = wording.place
        }
        return Message(
            text: words, note: node["note"]?.text ?? "", state: state ?? .needsReview, regions: regions, source: node["source"]?.text, place: text.place, keyRange: node.keyRange,
            regionPlaces: regionPlaces)
    }
}
