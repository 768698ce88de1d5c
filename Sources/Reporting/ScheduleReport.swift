public import Distribution
public import Elections

/// The schedule of one cycle: what must happen on which day, for the distribution teams.
public struct ScheduleReport: Sendable {
    public var cycle: Cycle
    /// Sorted by the first day on which something must happen, then by campaign and region.
    public var consignments: [ConsignmentPlan]
    public var leadTimes: LeadTimes

    public init(cycle: Cycle, consignments: [ConsignmentPlan], leadTimes: LeadTimes) {
        self.cycle = cycle
        self.consignments = consignments.sorted {
            ($0.printBy, $0.leaveBy, $0.campaign, $0.region) < ($1.printBy, $1.leaveBy, $1.campaign, $1.region)
        }
        self.leadTimes = leadTimes
    }

    /// The files of the schedule by name.
    public func files() -> [(name: String, bytes: [UInt8])] {
        [("index.html", SchedulePage(self).bytes()), ("schedule.csv", csv()), ("schedule.json", json())]
    }
}
