/// What a function is called with.
public struct FunctionCall: Sendable {
    public enum Operand: Sendable {
        case none
        /// The operand could not be resolved, which was told already; this is what stands for it: `$name`.
        case fallback(String)
        case value(any ResolvedValue)
    }

    public var operand: Operand
    /// Without the options of the namespace `u:`.
    public var options: MessageOptions
    /// A BCP 47 tag.
    public var locale: String
    public var formats: any LocaleFormats
    /// Where to show times of day, if the caller says so.
    public var timeZone: DateTimeValue.Zone?

    /// The value of the operand, if it has one.
    public var value: MessageValue? {
        if case .value(let resolved) = operand { resolved.value } else { nil }
    }

    /// The options that the operand carries on.
    public var inherited: MessageOptions {
        if case .value(let resolved) = operand { resolved.options } else { MessageOptions() }
    }
}
