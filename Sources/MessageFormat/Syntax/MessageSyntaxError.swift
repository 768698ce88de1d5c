/// Why a text is not a well-formed message, and where.
public struct MessageSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was found or is missing, in plain English.
    public var reason: String
    /// In Unicode scalars from the start of the text, from 0; the number of scalars where the text ends too early.
    public var offset: Int

    public var description: String { "\(reason), at character \(offset + 1)" }
}
