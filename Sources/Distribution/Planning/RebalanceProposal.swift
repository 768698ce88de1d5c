public import Elections

/// What moving consignments between shops can do for a cycle.
public struct RebalanceProposal: Sendable {
    public enum Outcome: Sendable, Hashable {
        /// Every shop can print what it has.
        case fits
        /// With these moves, every shop can.
        case moves
        /// No assignment of consignments to shops helps; so many sheets are left over at best.
        case impossible(missing: Int)
        /// Neither moves were found nor that there are none.
        case open
    }

    /// One consignment that another shop prints.
    public struct Move: Sendable, Hashable {
        public var id: ConsignmentID
        public var campaign: String
        public var region: RegionCode
        public var regionName: String
        /// Sheets, setup included.
        public var work: Int
        /// The names of the shops in `shops.json`.
        public var from: String
        public var to: String
    }

    public var cycle: Cycle
    public var outcome: Outcome
    public var moves: [Move]
}
