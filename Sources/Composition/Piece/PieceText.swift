/// A finished string and the language it is really in.
public struct PieceText: Sendable, Hashable {
    public var text: String
    /// BCP 47 tag.
    public var language: String
    /// The message that it is made of, for findings; empty for words that stand in none of the campaign's.
    public var key: String

    public init(_ text: String, language: String, key: String = "") {
        self.text = text
        self.language = language
        self.key = key
    }
}
