/// Everything that a template needs to know about one edition: localised copy and the facts that the program draws itself.
public struct Piece: Sendable {
    /// The campaign's id, for diagnostics.
    public var campaign: String
    /// The region's code, for diagnostics and as the seed of its pattern.
    public var region: String
    /// The code of the place below the region for which the piece is, for diagnostics; empty where it is for all of the region.
    public var unit = ""
    /// What the edition is in: a BCP 47 tag, or two as in `jv+id`.
    public var language: String
    /// Copy by slot: one item, or several for a list.
    public var copy: [String: [PieceText]]
    public var pictures: [String: Picture]
    /// The address that the QR code holds, already checked.
    public var link: String?
    public var votingTime: VotingTime?
    /// The papers of the region, when the piece shows them.
    public var papers: [Paper]
    /// The papers with their conditions, when the piece is for voters who move.
    public var conditions: [Paper]
    public var office: PieceText
    /// How the office is reached, a line each; none where nothing is known.
    public var officeLines: [PieceText]
    public var pattern: PatternFamily
    /// Words that the program sets itself, such as *CONTOH* on a picture of a ballot.
    public var house: HouseWords
    /// The small print, one sentence after the other.
    public var imprint: PieceText
    /// Whether the piece is not released yet.
    public var isDraft: Bool

    /// For whom it is, as findings tell it: `34.02`, or `34.02/001`.
    var destination: String { unit.isEmpty ? region : "\(region)/\(unit)" }

    public init(
        campaign: String, region: String, language: String, copy: [String: [PieceText]], pictures: [String: Picture] = [:],
        link: String? = nil, votingTime: VotingTime? = nil, papers: [Paper] = [], conditions: [Paper] = [], office: PieceText, officeLines: [PieceText] = [],
        pattern: PatternFamily, house: HouseWords, imprint: PieceText, isDraft: Bool
    ) {
        self.campaign = campaign
        self.region = region
        self.language = language
        self.copy = copy
        self.pictures = pictures
        self.link = link
        self.votingTime = votingTime
        self.papers = papers
        self.conditions = conditions
        self.office = office
        self.officeLines = officeLines
        self.pattern = pattern
        self.house = house
        self.imprint = imprint
        self.isDraft = isDraft
    }
}
