/// The words that stand on every piece without being in any campaign.
public struct HouseWords: Sendable, Hashable {
    /// On a picture of a ballot: that it is a specimen.
    public var specimen: PieceText
    /// Across a piece that is not released.
    public var draft: PieceText
    /// Over the papers, for readers who do not see them.
    public var papersCaption: PieceText
    /// Over the conditions, for readers who do not see them.
    public var conditionsCaption: PieceText
    /// The heads of that table: paper, and when a voter gets it.
    public var conditionsHeader: [String]

    public init(
        specimen: PieceText, draft: PieceText, papersCaption: PieceText, conditionsCaption: PieceText, conditionsHeader: [String]
    ) {
        self.specimen = specimen
        self.draft = draft
        self.papersCaption = papersCaption
        self.conditionsCaption = conditionsCaption
        self.conditionsHeader = conditionsHeader
    }
}
