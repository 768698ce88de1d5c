/// What stands for a value that could not be resolved.
struct FallbackValue: ResolvedValue {
    let source: String

    var type: String { "fallback" }
    var value: MessageValue { .string(source) }
    var fallbackSource: String? { source }

    func text() throws(MessageError) -> String { "{\(source)}" }
}
