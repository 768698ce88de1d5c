public import Elections

/// A fact that went to print with a value that was corrected afterwards, in one campaign and region.
public struct CorrectedFact: Sendable {
    /// By what it is known that the value was corrected.
    public enum Witness: Sendable, Hashable {
        /// A later row of the table of releases has the new value.
        case release(row: Int)
        /// The edition in the manifest has it.
        case manifest
        /// The facts have a later version, known from this day.
        case knownFrom(CalendarDate)
    }

    public var fact: String
    public var campaign: String
    public var region: RegionCode
    public var printed: String
    public var now: String
    public var witness: Witness
    /// Pieces that went to print with the old value, and their rows of the table of releases.
    public var pieces: Int
    public var rows: [Int]

    public init(fact: String, campaign: String, region: RegionCode, printed: String, now: String, witness: Witness, pieces: Int, rows: [Int]) {
        (self.fact, self.campaign, self.region, self.printed) = (fact, campaign, region, printed)
        (self.now, self.witness, self.pieces, self.rows) = (now, witness, pieces, rows)
    }
}
