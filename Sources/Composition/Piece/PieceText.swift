/// A finished string and the language it is really in.
public struct PieceText: Sendable, Hashable {
    public var text: String
    /// BCP 47 tag.
    public var language: String

    public init(_ text: String, language: String) {
        self.text = text
        self.language = language
    }
}
