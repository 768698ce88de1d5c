internal import MessageFormat

/// Messages compiled once, by their text.
struct MessageBook: Sendable {
    private var compiled: [String: CompiledMessage] = [:]
    private(set) var faults: [String: MessageFault] = [:]

    init(_ texts: some Sequence<String>, functions: FunctionRegistry) {
        for text in texts where compiled[text] == nil && faults[text] == nil {
            do { compiled[text] = try CompiledMessage(text, functions: functions) } catch { faults[text] = error }
        }
    }

    subscript(text: String) -> CompiledMessage? { compiled[text] }
}
