/// One of the texts that a field may have, and what it means.
struct SchemaChoice: Sendable {
    var value: String
    var meaning: String

    /// The choices for the values, in their order, with the meanings that are known.
    static func of(_ values: [String], _ meanings: [String: String]) -> [SchemaChoice] {
        values.map { SchemaChoice(value: $0, meaning: meanings[$0] ?? "") }
    }

    static func of<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type, _ meanings: [String: String]) -> [SchemaChoice]
    where Choice.RawValue == String {
        of(type.allCases.map(\.rawValue), meanings)
    }
}
