/// The numbers that fields may have: the reader refuses others, and the schema says so beforehand.
enum SchemaLimits {
    static let daysBefore = 0...730
    static let every = 1...1_000_000
    static let count = 1...100_000
}
