/// `:string`: a text as it is, or to choose by.
struct StringFunction: MessageFunction {
    func resolve(_ call: FunctionCall, errors: inout [MessageError]) -> (any ResolvedValue)? {
        if case .value(let operand) = call.operand, let text = operand.value.text ?? (try? operand.text()) {
            return StringValue(string: text, isSelectable: true)
        }
        errors.append(MessageError(.badOperand))
        return nil
    }
}

/// A text.
struct StringValue: ResolvedValue {
    let string: String
    let value: MessageValue
    let type: String
    let isSelectable: Bool

    init(string: String, value: MessageValue? = nil, type: String = "string", isSelectable: Bool = false) {
        self.string = string
        self.value = value ?? .string(string)
        self.type = type
        self.isSelectable = isSelectable
    }

    func text() throws(MessageError) -> String { string }

    /// Canonically equivalent texts are equal, as Swift compares them.
    func match(_ key: SelectionKey) -> KeyMatch { key.text == string ? .rank(0) : .none }
}
