/// Fills messages in one language. Made once a language, used for any number of messages.
public struct MessageFormatter: Sendable {
    /// A BCP 47 tag.
    public let locale: String
    let formats: any LocaleFormats
    let isolation: BidiIsolation
    let timeZone: DateTimeValue.Zone?
    let keepsCounts: Bool
    let direction: TextDirection

    /// - Parameters:
    ///   - timeZone: where times of day are shown that are told with a zone; each in its own zone where none is given.
    ///   - keepsCounts: whether the space behind a number becomes one at which no line ends.
    public init(
        locale: String, formats: any LocaleFormats, isolation: BidiIsolation = .standard, timeZone: DateTimeValue.Zone? = nil,
        keepsCounts: Bool = false
    ) {
        self.locale = locale
        self.formats = formats
        self.isolation = isolation
        self.timeZone = timeZone
        self.keepsCounts = keepsCounts
        direction = TextDirection(tag: locale)
    }

    /// Fills a message; what cannot be resolved shows its fallback, and is told.
    public func format(_ message: CompiledMessage, _ arguments: inout some MessageArguments) -> FormattedMessage {
        var evaluation = MessageEvaluation(message: message, formatter: self, arguments: arguments)
        let text = evaluation.text()
        arguments = evaluation.arguments
        return FormattedMessage(text: text, errors: evaluation.errors)
    }

    public func format(_ message: CompiledMessage, _ arguments: [String: MessageValue] = [:]) -> FormattedMessage {
        var arguments = arguments
        return format(message, &arguments)
    }

    /// Fills a message and keeps its pieces apart, markup included.
    public func parts(_ message: CompiledMessage, _ arguments: [String: MessageValue] = [:]) -> (parts: [MessagePart], errors: [MessageError]) {
        var evaluation = MessageEvaluation(message: message, formatter: self, arguments: arguments)
        let parts = evaluation.parts()
        return (parts, evaluation.errors)
    }
}
