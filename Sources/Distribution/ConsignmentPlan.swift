public import Elections

/// What one campaign sends to one region, and the days by which things must have happened.
public struct ConsignmentPlan: Sendable {
    /// One material in one language.
    public struct Line: Sendable, Hashable {
        public var material: String
        public var language: String
        /// Pieces that people need.
        public var needed: Int
        /// Pieces printed: with the spare, in whole packs.
        public var printed: Int
        public var packs: Int
        public var estimated: Bool
        /// How the need was come by, in Indonesian.
        public var rule: String
    }

    public var cycle: Cycle
    public var campaign: String
    public var title: String
    public var region: RegionCode
    public var regionName: String
    public var province: String
    public var group: LeadTimes.Group
    public var lines: [Line]
    /// First day of printing.
    public var printStart: CalendarDate
    /// Last day of printing.
    public var printBy: CalendarDate
    public var leaveBy: CalendarDate
    /// In the regency's warehouse.
    public var arriveBy: CalendarDate
    /// In the villages.
    public var handOutBy: CalendarDate
    /// From the day on which printing may start to the day on which it must, in days.
    public var slack: Int

    public var pieces: Int { lines.reduce(0) { $0 + $1.printed } }
    public var packs: Int { lines.reduce(0) { $0 + $1.packs } }
    public var estimated: Bool { lines.contains(where: \.estimated) }
}
