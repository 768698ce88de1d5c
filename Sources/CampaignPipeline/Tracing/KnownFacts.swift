public import Elections

/// What a message can say in one cycle, in one region or everywhere.
public struct KnownFacts: Sendable {
    /// A variable and what it stands for.
    public struct Variable: Sendable {
        public var name: String
        /// `nil` where it is not known, or not the same in all regions.
        public var value: String?
        /// How many values it has among the regions of the cycle; 1 in a single region.
        public var values: Int
        public var origins: [FactOrigin]
    }

    /// What is known of a region besides its variables.
    public struct Place: Sendable {
        public var code: RegionCode
        public var name: String
        public var votes: Bool
        public var votingMethod: VotingMethod
        public var languages: [RegionLanguage]
        /// The name and the lines of its office's address, or none.
        public var office: [String]
        public var districts: Int
        public var villages: Int
        public var voters: Quantity
        public var pollingStations: Quantity
    }

    public var cycle: Cycle
    /// How many regions vote.
    public var regions: Int
    public var place: Place?
    public var variables: [Variable]
}
