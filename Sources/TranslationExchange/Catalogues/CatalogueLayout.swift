internal import JSONText

/// How an author has laid a catalogue out, and what is put into it in the same way.
struct CatalogueLayout {
    indirect enum Content {
        case text(String)
        case object([(String, Content)])
    }

    let newline: String
    /// Before a message.
    let indent: String
    /// Whether the fields of a message stand on lines of their own.
    private let isSpread: Bool
    private let bytes: [UInt8]

    init(_ bytes: [UInt8], _ members: [JSONValue.Member], _ root: JSONValue) {
        self.bytes = bytes
        newline = zip(bytes, bytes.dropFirst()).contains { $0 == 0x0D && $1 == 0x0A } ? "\r\n" : "\n"
        let first = members.first.map { CatalogueLayout.indent(bytes, at: $0.keyRange.start) } ?? ""
        indent = first.isEmpty ? "  " : first
        let objects = members.filter { if case .object = $0.value.content { !$0.key.hasPrefix("$") } else { false } }
        isSpread = objects.last.map { bytes[$0.value.range.start..<$0.value.range.end].contains(0x0A) } ?? true
    }

    /// The white space before what stands at an offset, from the beginning of its line.
    func indent(at offset: Int) -> String { CatalogueLayout.indent(bytes, at: offset) }

    private static func indent(_ bytes: [UInt8], at offset: Int) -> String {
        let line = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return String(decoding: bytes[line..<offset].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }

    func written(_ content: Content, indent: String) -> String {
        switch content {
        case .text(let text): CatalogueLayout.quoted(text)
        case .object(let fields): object(fields, indent: indent)
        }
    }

    func object(_ fields: [(String, Content)], indent: String) -> String {
        let deeper = indent + (self.indent.isEmpty ? "  " : self.indent)
        let written = fields.map { CatalogueLayout.quoted($0) + ": " + self.written($1, indent: deeper) }
        guard isSpread else { return "{ " + written.joined(separator: ", ") + " }" }
        return "{" + newline + written.map { deeper + $0 }.joined(separator: "," + newline) + newline + indent + "}"
    }

    static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
