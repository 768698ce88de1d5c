/// A text in a PNG file: an iTXt chunk in UTF-8.
public struct PNGText: Sendable, Hashable {
    /// From 1 to 79 Latin letters.
    public var keyword: String
    public var text: String

    public init(_ keyword: String, _ text: String) {
        self.keyword = keyword
        self.text = text
    }
}
