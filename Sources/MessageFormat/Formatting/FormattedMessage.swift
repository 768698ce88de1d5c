/// What a message came to: always a text, and what went wrong.
public struct FormattedMessage: Sendable {
    public var text: String
    /// In the order in which they were found; empty if all went well.
    public var errors: [MessageError]
}
