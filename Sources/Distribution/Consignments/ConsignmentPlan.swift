public import Elections

/// What one campaign sends to one region in one delivery, and the days by which things must have happened.
public struct ConsignmentPlan: Sendable {
    public var id: ConsignmentID
    public var cycle: Cycle
    public var campaign: String
    public var title: String
    public var region: RegionCode
    public var regionName: String
    /// Its name.
    public var province: String
    /// Districts of the region.
    public var districts: Int
    /// Counted from 1.
    public var delivery: Int
    /// Where it is printed: the place of the shop in ``PrintShops/shops``.
    public var shop: Int
    /// The legs of its way: their places in ``RouteNetwork/legs``.
    public var route: [Int]
    public var lines: [ConsignmentLine]
    /// What printing it takes, in sheets of A3, setup included.
    public var work: Int
    /// The first day on which its printing may begin.
    public var ready: CalendarDate
    /// The last days on which things may happen.
    public var latest: ConsignmentDates
    /// The days of the plan, which counts what the shops can print.
    public var planned: ConsignmentDates
    /// The fewest days that lie between a step's planned and its latest day; below 0 when the plan comes too late.
    public var slack: Int
    /// The first step that has no more days to spare than ``slack``.
    public var critical: ConsignmentStep

    public var isLate: Bool { slack < 0 }
    public var pieces: Int { lines.reduce(0) { $0 + $1.printed } }
    public var packs: Int { lines.reduce(0) { $0 + $1.packs } }
    public var grams: Int { lines.reduce(0) { $0 + $1.grams } }
    public var boxes: Int { lines.reduce(0) { $0 + $1.boxes } }
    public var estimated: Bool { lines.contains(where: \.estimated) }
}
