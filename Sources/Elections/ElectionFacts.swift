/// Everything that is known about the three elections; immutable, so that every worker may read it.
public struct ElectionFacts: Sendable {
    /// All 548, sorted by code.
    public internal(set) var regions: [Region] = []
    var regionsByCode: [RegionCode: Region] = [:]
    var regenciesByProvince: [RegionCode: [Region]] = [:]
    var datedNames: [RegionCode: [(from: CalendarDate, name: String, origin: FactOrigin)]] = [:]
    /// Contests, milestones and ways of voting as they were known on the day for which these facts stand.
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
    public internal(set) var holidays: [Holiday] = []
    var holidayScopes: [CalendarDate: [RegionCode?]] = [:]
    var languageRows: [RegionCode: [LanguageRow]] = [:]
    var voterRows: [Cycle: [RegionCode: [VoterRow]]] = [:]
    var offices: [RegionCode: Fact<OfficeAddress>] = [:]
    var subdivisions: [RegionCode: (districts: Int, villages: Int, urbanWards: Int)] = [:]
    var contestantsByCycle: [Cycle: [Contestant]] = [:]
    /// Published figures, in the order of the file.
    public internal(set) var participation: [Cycle: [Participation]] = [:]
    /// Hosts that links on printed pieces may lead to, with all hosts below them.
    public internal(set) var allowedHosts: [String] = []

    struct BallotRow: Sendable {
        var ballot: Ballot
        var labelByProvince: [String: String]
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

    var milestones: [Cycle: [String: [(scope: String, fact: Fact<Milestone>)]]] { dated.milestones }

    public func region(_ code: RegionCode) -> Region? { regionsByCode[code] }

    /// The regencies and cities of a province, sorted by code.
    public func regencies(of province: RegionCode) -> [Region] { regenciesByProvince[province] ?? [] }
}
