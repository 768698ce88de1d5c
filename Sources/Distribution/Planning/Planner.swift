public import Campaigns
public import Diagnostics
public import Elections

/// schedule: plans consignments backwards from the day on which they must be in the regency's warehouse, and forwards from what the shops can print.
public struct Planner: Sendable {
    let facts: ElectionFacts
    public let shops: PrintShops
    public let network: RouteNetwork
    public let leadTimes: LeadTimes
    /// What offices may spend; `nil` where nothing is said of it.
    public let budget: Budget?
    /// What regencies say of themselves.
    public let units: UnitLists
    /// By template.
    let formats: [String: PieceFormat]
    /// The calendar of most regions, then those of regions with holidays of their own.
    let calendars: [WorkCalendar]
    private let calendarByRegion: [RegionCode: Int]

    public init(facts: ElectionFacts, shops: PrintShops, network: RouteNetwork, leadTimes: LeadTimes, budget: Budget? = nil, units: UnitLists = UnitLists(), formats: [String: PieceFormat]) {
        self.facts = facts
        self.shops = shops
        self.network = network
        self.leadTimes = leadTimes
        self.budget = budget
        self.units = units
        self.formats = formats
        var calendars = [WorkCalendar(national: facts)]
        var calendarByRegion: [RegionCode: Int] = [:]
        let scopes = Set(facts.holidays.compactMap(\.scope))
        for region in facts.regions.map(\.code) where scopes.contains(region) || scopes.contains(region.province) {
            calendarByRegion[region] = calendars.count
            calendars.append(WorkCalendar(facts, region: region))
        }
        self.calendars = calendars
        self.calendarByRegion = calendarByRegion
    }

    func calendarNumber(of region: RegionCode) -> Int { calendarByRegion[region] ?? 0 }

    /// The day that the campaign names, a working day or not; `nil` when the milestone does not concern the region.
    public func target(_ campaign: Campaign, _ region: RegionCode) -> CalendarDate? {
        switch campaign.distribution.arrive {
        case .date(let date): return date
        case .before(let id, let days, let atEnd):
            guard let milestone = facts.milestone(id, in: campaign.cycle, for: region)?.value else { return nil }
            return (atEnd ? milestone.end : milestone.start).adding(days: -days)
        }
    }

    /// The last working day on which the pieces may reach the regency's warehouse; `nil` when the milestone does not concern the region.
    public func arrival(of campaign: Campaign, in region: RegionCode) -> CalendarDate? {
        target(campaign, region).map { calendars[calendarNumber(of: region)].workingDay(onOrBefore: $0) }
    }

    /// What goes to a region, and in how many pieces.
    public func lines(_ campaign: Campaign, _ region: RegionCode, languages: [String]) -> [ConsignmentLine] {
        var quantities = Quantities(facts: facts, units: units, cycle: campaign.cycle, formats: formats, boxGrams: leadTimes.boxGrams)
        let counts = quantities.counts(region)
        return quantities.lines(
            campaign.materials.sorted { $0.id < $1.id }, counts, languages, units: campaign.units?.counts[region] ?? 0)
    }

    /// A regency's list held against the official figures; `nil` where it has none.
    public func comparison(of region: RegionCode, in cycle: Cycle) -> UnitComparison? {
        units.list(of: region, in: cycle).map { UnitComparison($0, facts, cycle) }
    }

    /// The last days on which printing for each region may begin, counted for each alone; regions for which nothing can be planned are left out.
    public func starts(of request: PlanRequest) -> [(region: RegionCode, start: CalendarDate)] {
        var pass = PlanningPass(self, request.campaign.cycle)
        return pass.drafts([request]).compactMap { draft in draft.latest.map { (draft.region, $0.printStart) } }
    }

    /// The plan of a cycle, all campaigns of which are given.
    public func plan(_ cycle: Cycle, _ requests: [PlanRequest]) -> CyclePlan {
        var pass = PlanningPass(self, cycle)
        return pass.plan(requests)
    }

    /// Which consignments another shop would have to print so that everything is printed in time.
    public func rebalance(_ cycle: Cycle, _ requests: [PlanRequest]) -> RebalanceProposal {
        var pass = PlanningPass(self, cycle)
        return pass.rebalance(requests)
    }

    /// Campaigns whose consignments would have the codes of another's: the later of the two, the other, and one of the codes.
    public static func sharedCodes(_ campaigns: [Campaign]) -> [Diagnostic] {
        var seen: [UInt32: Campaign] = [:]
        let taken = Set(campaigns.map { ConsignmentID.series($0.cycle, $0.id, 1) })
        /// The id with the first number behind it whose codes nobody has.
        func free(_ campaign: Campaign) -> String {
            (2...1_000).lazy.map { "\(campaign.id)-\($0)" }.first { !taken.contains(ConsignmentID.series(campaign.cycle, $0, 1)) } ?? campaign.id
        }
        return campaigns.compactMap { campaign in
            let series = ConsignmentID.series(campaign.cycle, campaign.id, 1)
            guard let other = seen.updateValue(campaign, forKey: series), let region = RegionCode("31.71") else { return nil }
            return Diagnostic(.sharedCodes, at: campaign.place, [
                "campaign": campaign.id, "other": other.id, "free": free(campaign), "code": ConsignmentID(series: series, region: region).text,
            ], related: [other.place])
        }
    }
}
