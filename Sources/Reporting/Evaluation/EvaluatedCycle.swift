public import Distribution
public import Elections

/// Everything that is known of a cycle's campaigns: what was planned, made, sent and received.
public struct EvaluatedCycle: Sendable {
    /// A language that people of a region read and in which a campaign has nothing for them.
    public struct MissingLanguage: Sendable {
        public var campaign: String
        public var region: RegionCode
        public var language: String
        /// Materials that are not made in it.
        public var materials: [String]
        /// Whether there is a translation, but not of all of their copy.
        public var isPartlyTranslated: Bool

        public init(campaign: String, region: RegionCode, language: String, materials: [String], isPartlyTranslated: Bool) {
            (self.campaign, self.region, self.language) = (campaign, region, language)
            (self.materials, self.isPartlyTranslated) = (materials, isPartlyTranslated)
        }
    }

    public var cycle: Cycle
    /// By campaign, region, material and language.
    public var lines: [EvaluatedLine]
    public var regions: [RegionCode: EvaluatedRegion]
    /// Titles of the campaigns by id.
    public var titles: [String: String]
    /// Names of regional languages by tag, without *bahasa*.
    public var languageNames: [String: String] = [:]
    public var missingLanguages: [MissingLanguage] = []
    public var corrections: [CorrectedFact] = []
    /// Regions that no carrier reaches in time, by campaign.
    public var unreached: [(campaign: String, region: RegionCode)] = []
    /// What shops cannot print in time, with their names.
    public var gaps: [(shop: String, gap: PrintingGap)] = []
    public var participation: [Participation] = []
    /// The day up to which the ledger was read: the one that was named, else that of its last entry for the cycle; `nil` where there is none.
    public var day: CalendarDate?
    /// Whether that day was named.
    public var isDayNamed = false

    public init(cycle: Cycle, lines: [EvaluatedLine], regions: [RegionCode: EvaluatedRegion], titles: [String: String]) {
        (self.cycle, self.lines, self.regions, self.titles) = (cycle, lines, regions, titles)
    }

    var hasReleases: Bool { lines.contains { $0.sent != nil } }
    var hasReceipts: Bool { lines.contains { $0.received != nil } }

    /// Whether its last day of arrival has passed.
    func isDue(_ line: EvaluatedLine) -> Bool {
        guard let deadline = line.deadline, let day else { return false }
        return deadline < day
    }
}
