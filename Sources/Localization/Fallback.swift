/// A message that was not there in the language of the edition.
public struct Fallback: Sendable, Hashable {
    public var message: String
    public var from: String
    public var to: String
}
