/// One ballot paper that a voter of the region is given.
public struct Paper: Sendable, Hashable {
    /// The name on the paper, such as *DPRD Provinsi*.
    public var label: PieceText
    /// The word for its colour; `nil` where the law gives it none.
    public var colourWord: PieceText?
    /// The name of the swatch of its head; `nil` for the house colour.
    public var swatch: String?
    /// Whether only one pair stands, so that the paper has two columns of which one is empty.
    public var singleCandidate: Bool
    /// On which condition a voter who moved is given it; `nil` where nobody asks.
    public var condition: PieceText?

    public init(label: PieceText, colourWord: PieceText?, swatch: String?, singleCandidate: Bool, condition: PieceText? = nil) {
        self.label = label
        self.colourWord = colourWord
        self.swatch = swatch
        self.singleCandidate = singleCandidate
        self.condition = condition
    }
}
