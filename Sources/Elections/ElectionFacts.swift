/// Everything that is known about the three elections; immutable, so that every worker may read it.
///
/// A class, because the facts are handed on for every edition: copying the tables means to count references to each of them, in every worker.
public final class ElectionFacts: Sendable {
    let tables: FactTables

    /// Facts without the shares that regencies have in their province's voters.
    init(unshared tables: FactTables) { self.tables = tables }

    convenience init(_ tables: FactTables) {
        var tables = tables
        tables.voterShares = ElectionFacts(unshared: tables).voterShares()
        self.init(unshared: tables)
    }

    var milestones: [Cycle: [String: [(scope: String, fact: Fact<Milestone>)]]] { tables.dated.milestones }

    /// All 548, sorted by code.
    public var regions: [Region] { tables.regions }

    public var holidays: [Holiday] { tables.holidays }

    /// Published figures, in the order of the file.
    public var participation: [Cycle: [Participation]] { tables.participation }

    /// Hosts that links on printed pieces may lead to, with all hosts below them.
    public var allowedHosts: [String] { tables.allowedHosts }

    public func region(_ code: RegionCode) -> Region? { tables.regionsByCode[code] }

    /// The regencies and cities of a province, sorted by code.
    public func regencies(of province: RegionCode) -> [Region] { tables.regenciesByProvince[province] ?? [] }
}
