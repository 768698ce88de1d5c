/// What a variable of a message stands for.
public struct VariableValue: Sendable {
    public enum Content: Sendable, Hashable {
        case text(String)
        case integer(Int)
        case date(CalendarDate)
        case time(ClockTime)
        case list([String])
    }

    public var content: Content
    /// BCP 47 tag of what a text is really in.
    public var language: String
    public var origins: [FactOrigin]

    public init(_ content: Content, language: String, origins: [FactOrigin]) {
        self.content = content
        self.language = language
        self.origins = origins
    }
}
