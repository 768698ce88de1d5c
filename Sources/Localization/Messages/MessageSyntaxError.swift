/// Why a text is not a message.
public struct MessageSyntaxError: Error, Sendable, Hashable {
    /// In plain English.
    public var problem: String
    /// In characters of the text, from 0.
    public var offset: Int
}
