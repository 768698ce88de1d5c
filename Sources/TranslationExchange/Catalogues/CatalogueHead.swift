/// The head of a catalogue that nobody has begun yet.
enum CatalogueHead {
    /// The register in which voters are spoken to; another is a choice that the catalogue's author makes.
    private static let registers = ["jv": "krama", "mad": "èngghi-bhunten", "su": "lemes", "ban": "alus"]

    static func usual(_ language: String) -> [String: String] {
        registers[String(language.prefix { $0 != "-" })].map { ["register": $0] } ?? [:]
    }

    /// A catalogue without a message.
    static func begun(_ language: String) -> [UInt8] {
        let fields = ["language": language].merging(usual(language)) { $1 }.sorted { $0.key < $1.key }
        let lines = fields.map { "    \"\($0.key)\": \(CatalogueLayout.quoted($0.value))" }
        return Array("{\n  \"$catalogue\": {\n\(lines.joined(separator: ",\n"))\n  }\n}\n".utf8)
    }
}
