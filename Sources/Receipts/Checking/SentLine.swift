/// What was sent of one material in one language.
public struct SentLine: Sendable, Hashable {
    public var material: String
    public var language: String
    public var pieces: Int

    public init(material: String, language: String, pieces: Int) {
        self.material = material
        self.language = language
        self.pieces = pieces
    }
}
