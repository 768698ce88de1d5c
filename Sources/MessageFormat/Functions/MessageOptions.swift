/// The options of an expression with their values, and those that a value carries on to the next function.
public struct MessageOptions: Sendable {
    public struct Value: Sendable {
        public var value: MessageValue
        /// Whether the message itself says so, and no variable.
        public var isLiteral: Bool
    }

    private(set) var entries: [(name: String, value: Value)] = []

    public init() {}

    public var isEmpty: Bool { entries.isEmpty }

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

    /// These options, and those of `other` that are not among them.
    public func completed(with other: MessageOptions) -> MessageOptions {
        if entries.isEmpty { return other }
        var options = self
        for (name, value) in other.entries where options[name] == nil { options.entries.append((name, value)) }
        return options
    }

    /// Those whose names are listed.
    func only(_ names: [String]) -> MessageOptions {
        var options = MessageOptions()
        options.entries = entries.filter { names.contains($0.name) }
        return options
    }
}
