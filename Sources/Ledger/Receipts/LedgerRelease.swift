/// What went to print of one line on one day.
public struct LedgerRelease: Sendable, Hashable {
    public var line: LedgerLine
    public var cycle: String
    public var campaign: String
    public var region: String
    /// Pieces ordered, spare included.
    public var pieces: Int
    /// The fingerprint and the code of the edition that was printed.
    public var fingerprint: String
    public var edition: String
    /// The facts on it, as JSON.
    public var facts: String
    /// The planned day of arrival.
    public var arrival: String
    /// The day on which it went to print.
    public var date: String

    public init(
        line: LedgerLine, cycle: String, campaign: String, region: String, pieces: Int, fingerprint: String, edition: String, facts: String,
        arrival: String, date: String
    ) {
        self.line = line
        self.cycle = cycle
        self.campaign = campaign
        self.region = region
        self.pieces = pieces
        self.fingerprint = fingerprint
        self.edition = edition
        self.facts = facts
        self.arrival = arrival
        self.date = date
    }
}
