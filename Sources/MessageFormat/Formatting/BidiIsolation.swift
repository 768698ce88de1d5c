/// When a value is kept apart from the direction of the text around it.
public enum BidiIsolation: Sendable, Hashable {
    case none
    /// The default strategy of the specification: always, but for values known to run left to right in such a message.
    case standard
    /// Where the directions really mix, and where the message asks for it.
    case mixed
}
