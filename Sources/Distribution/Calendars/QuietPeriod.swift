public import Elections

/// From when nothing about contestants is handed out in a region: the first quiet day at midnight by the clocks of the region.
public struct QuietPeriod: Sendable, Hashable {
    /// The first quiet day, by the calendar of the region.
    public var start: CalendarDate
    /// Hours that the region's clocks are ahead of universal time.
    public var hoursAhead: Int

    /// The quiet period of a region; `nil` when the cycle has none there.
    public init?(_ facts: ElectionFacts, cycle: Cycle, region: RegionCode) {
        guard let start = facts.milestone("quiet-period", in: cycle, for: region)?.value.start else { return nil }
        self.start = start
        hoursAhead = ["WIB": 7, "WITA": 8, "WIT": 9][facts.region(region)?.timeZone ?? "WIB"] ?? 7
    }

    /// When it begins, in universal time: `2019-04-13T17:00:00Z` in the west.
    public var begins: String { "\(start.adding(days: -1).iso)T\(24 - hoursAhead):00:00Z" }

    /// Whether something that is handed out on this day, at the latest at its end, is handed out in time.
    public func allows(_ handOut: CalendarDate) -> Bool { handOut < start }
}
