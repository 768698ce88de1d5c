/// A key of a variant, read once.
public struct SelectionKey: Sendable, Hashable {
    public let text: String
    /// If the key is a number.
    public let number: DecimalNumber?

    public init(_ text: String) {
        self.text = text
        number = DecimalNumber(literal: text)
    }
}
