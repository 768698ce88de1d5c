/// The options of an expression with their values, and those that a value carries on to the next function.
public struct MessageOptions: Sendable {
    public struct Value: Sendable {
        public var value: MessageValue
        /// Whether the message itself says so, and no variable.
        public var isLiteral: Bool

        public init(value: MessageValue, isLiteral: Bool) {
            self.value = value
            self.isLiteral = isLiteral
        }
    }

    private(set) var entries: [(name: String, value: Value)] = []

    public init() {}

    public subscript(name: String) -> Value? {
        get {
            for entry in entries where entry.name == name { return entry.value }
            return nil
        }
        set {
            if let index = entries.firstIndex(where: { $0.name == name }) {
                if let newValue { entries[index].value = newValue } else { entries.remove(at: index) }
            } else if let newValue {
                entries.append((name, newValue))
            }
        }
    }

    /// Adds an option that is not there yet.
    mutating func append(_ name: String, _ value: Value) { entries.append((name, value)) }
}
