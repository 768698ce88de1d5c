/// What the files of facts say, in the order in which it is looked up.
struct FactTables: Sendable {
    /// All 548, sorted by code.
    var regions: [Region] = []
    var regionsByCode: [RegionCode: Region] = [:]
    var regenciesByProvince: [RegionCode: [Region]] = [:]
    var datedNames: [RegionCode: [(from: CalendarDate, name: String, origin: FactOrigin)]] = [:]
    /// Contests, milestones and ways of voting as they were known on the day for which these tables stand.
    var dated = Dated()
    /// The same before any version.
    var base = Dated()
    /// In the order in which they became known.
    var versions: [FactVersion] = []
    /// Facts beside which another one stands since it became known, by id.
    var successors: [String: String] = [:]
    var later: [String: LaterVersion] = [:]
    var ballotRows: [Cycle: [BallotRow]] = [:]
    /// By the name of the variable, in the order of the file.
    var wordings: [String: [Wording]] = [:]
    var holidays: [Holiday] = []
    var holidayScopes: [CalendarDate: [RegionCode?]] = [:]
    var languageRows: [RegionCode: [LanguageRow]] = [:]
    var voterRows: [Cycle: [RegionCode: [VoterRow]]] = [:]
    /// The voters of a regency as its part of a figure of its province.
    var voterShares: [Cycle: [RegionCode: Int]] = [:]
    var offices: [RegionCode: Fact<OfficeAddress>] = [:]
    var subdivisions: [RegionCode: (districts: Int, villages: Int, urbanWards: Int)] = [:]
    var contestantsByCycle: [Cycle: [Contestant]] = [:]
    var participation: [Cycle: [Participation]] = [:]
    var allowedHosts: [String] = []

    struct BallotRow: Sendable {
        var ballot: Ballot
        var labelByProvince: [String: String]
        /// When a voter who moved is given it, where the label is another.
        var conditionByProvince: [String: String]
        var origin: FactOrigin
    }

    struct Wording: Sendable {
        var text: String
        /// A cycle, or `all`.
        var scope: String
        var language: String
        var origin: FactOrigin
    }

    struct LanguageRow: Sendable {
        var tag: String
        var name: String
        var share: Double?
        var origin: FactOrigin
    }

    struct VoterRow: Sendable {
        var stage: String
        var voters: Int
        var pollingStations: Int?
        var votingRegionsOnly: Bool
        /// Whether people are counted by it: not by rows of a second round, nor by those that the source itself has replaced.
        var counts: Bool
        var origin: FactOrigin
    }
}
