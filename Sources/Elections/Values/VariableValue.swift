/// What a variable of a message stands for.
public struct VariableValue: Sendable {
    public enum Content: Sendable, Hashable {
        case text(String)
        case integer(Int)
        case date(CalendarDate)
        case time(ClockTime)
        case list([String])

        /// As told in a trace, not for print: dates as ISO 8601, items between commas.
        public var plain: String {
            switch self {
            case .text(let text): text
            case .integer(let number): String(number)
            case .date(let date): date.iso
            case .time(let time): (time.hour < 10 ? "0" : "") + "\(time.hour)." + (time.minute < 10 ? "0" : "") + "\(time.minute)"
            case .list(let items): items.joined(separator: ", ")
            }
        }
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
