internal import JSONText

/// A JSON value to be written over several lines, for people who read a schema.
enum SchemaValue {
    case object([(key: String, value: SchemaValue)])
    case array([SchemaValue])
    case text(String)
    /// A number, a literal, or an example as it is written.
    case raw(String)

    /// The file: two spaces a level, a line break at the end.
    var file: String { text(indented: "") + "\n" }

    private func text(indented indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .raw(let text): return text
        case .text(let text): return SchemaValue.quoted(text)
        case .array(let items):
            if items.isEmpty { return "[]" }
            return "[\n" + items.map { inner + $0.text(indented: inner) }.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let lines = members.map { inner + SchemaValue.quoted($0.key) + ": " + $0.value.text(indented: inner) }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
