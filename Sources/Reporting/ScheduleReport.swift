public import Distribution
public import Elections

/// The schedule of one cycle: what must happen on which day, for the distribution teams.
public struct ScheduleReport: Sendable {
    public var cycle: Cycle
    /// Sorted by the last day of printing, then by campaign and region.
    public var consignments: [ConsignmentPlan]
    var shops: PrintShops
    var network: RouteNetwork
    var leadTimes: LeadTimes

    public init(_ plan: CyclePlan, planner: Planner) {
        cycle = plan.cycle
        consignments = plan.consignments.sorted {
            ($0.latest.printEnd, $0.latest.dispatch, $0.campaign, $0.region) < ($1.latest.printEnd, $1.latest.dispatch, $1.campaign, $1.region)
        }
        shops = planner.shops
        network = planner.network
        leadTimes = planner.leadTimes
    }

    /// The files of the schedule by name.
    public func files() -> [(name: String, bytes: [UInt8])] {
        [("index.html", SchedulePage(self).bytes()), ("schedule.csv", csv()), ("schedule.json", json())]
    }
}
