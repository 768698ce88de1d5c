public import Campaigns
public import Elections

/// schedule: plans consignments backwards from the day on which they must be in the regency's warehouse.
public struct Planner: Sendable {
    private let facts: ElectionFacts
    private let leadTimes: LeadTimes
    /// Pieces in a pack, by template.
    private let packs: [String: Int]

    public init(facts: ElectionFacts, leadTimes: LeadTimes, packs: [String: Int]) {
        self.facts = facts
        self.leadTimes = leadTimes
        self.packs = packs
    }

    /// The last working day on which the pieces may reach the regency's warehouse; `nil` when the milestone does not concern the region.
    public func arrival(of campaign: Campaign, in region: RegionCode) -> CalendarDate? {
        target(campaign, region).map { WorkCalendar(facts, region: region).workingDay(onOrBefore: $0) }
    }

    /// The day that the campaign names, a working day or not; `nil` when the milestone does not concern the region.
    public func target(_ campaign: Campaign, _ region: RegionCode) -> CalendarDate? {
        switch campaign.distribution.arrive {
        case .date(let date): return date
        case .before(let id, let days, let atEnd):
            guard let milestone = facts.milestone(id, in: campaign.cycle, for: region)?.value else { return nil }
            return (atEnd ? milestone.end : milestone.start).adding(days: -days)
        }
    }

    /// The last day on which printing for a region may begin; `nil` where nothing can be planned.
    public func start(of campaign: Campaign, in region: RegionCode) -> CalendarDate? { chain(campaign, region)?.printStart }

    private struct Chain {
        var printStart: CalendarDate
        var printBy: CalendarDate
        var leaveBy: CalendarDate
        var arriveBy: CalendarDate
        var group: LeadTimes.Group
    }

    private func chain(_ campaign: Campaign, _ region: RegionCode) -> Chain? {
        guard let arriveBy = arrival(of: campaign, in: region), let group = leadTimes.group(of: region) else { return nil }
        let calendar = WorkCalendar(facts, region: region)
        let received = calendar.workingDay(leadTimes.receiveDays, before: arriveBy)
        let leaveBy = calendar.workingDay(onOrBefore: received.adding(days: -group.transportDays))
        let packed = calendar.workingDay(leadTimes.dispatchDays, before: leaveBy)
        let printBy = calendar.workingDay(leadTimes.packDays, before: packed)
        let printStart = calendar.workingDay(max(0, leadTimes.printDays - 1), before: printBy)
        return Chain(printStart: printStart, printBy: printBy, leaveBy: leaveBy, arriveBy: arriveBy, group: group)
    }

    /// The consignment of a campaign for a region; `nil` where nothing can be planned.
    public func plan(_ campaign: Campaign, _ region: RegionCode, languages: [String]) -> ConsignmentPlan? {
        guard let chain = chain(campaign, region) else { return nil }
        let name = facts.fullName(of: region, in: campaign.cycle).value
        return ConsignmentPlan(
            cycle: campaign.cycle, campaign: campaign.id, title: campaign.title, region: region, regionName: name,
            province: facts.name(of: region.province, in: campaign.cycle).value, group: chain.group,
            lines: campaign.materials.sorted { $0.id < $1.id }.flatMap { lines($0, region, campaign.cycle, $0.editions(in: languages, source: campaign.languages.source)) },
            printStart: chain.printStart, printBy: chain.printBy, leaveBy: chain.leaveBy, arriveBy: chain.arriveBy,
            handOutBy: chain.arriveBy.adding(days: leadTimes.handOutDays), slack: campaign.distribution.ready.days(until: chain.printStart))
    }

    // MARK: Quantities

    /// units × count → languages → spare, rounded up → packs, rounded up.
    private func lines(_ material: Material, _ region: RegionCode, _ cycle: Cycle, _ languages: [String]) -> [ConsignmentPlan.Line] {
        let need = need(material.copies, region, cycle)
        let parts = material.copies.languages == .each ? languages.map { _ in need.value } : Planner.share(need.value, among: languages.count)
        let pack = max(1, packs[material.template] ?? 1)
        return zip(languages, parts).map { language, part in
            let withSpare = (part * (1000 + material.copies.sparePermille) + 999) / 1000
            let count = (withSpare + pack - 1) / pack
            return ConsignmentPlan.Line(
                material: material.id, language: language, needed: part, printed: count * pack, packs: count, estimated: need.estimated,
                rule: need.rule)
        }
    }

    private func need(_ copies: CopiesRule, _ region: RegionCode, _ cycle: Cycle) -> Quantity {
        func known(_ value: Int, _ rule: String) -> Quantity { Quantity(value: value * copies.count, estimated: false, rule: rule, confidence: .high) }
        let units = facts.units(of: region)
        switch copies.per {
        case .region: return known(1, "per wilayah")
        case .district: return known(units.districts, "per kecamatan")
        case .village: return known(units.villages + units.urbanWards, "per desa/kelurahan")
        case .pollingStation:
            let stations = facts.pollingStations(of: region, in: cycle)
            return Quantity(value: stations.value * copies.count, estimated: stations.estimated, rule: "per TPS (\(stations.rule))", confidence: stations.confidence)
        case .voters:
            let voters = facts.voters(of: region, in: cycle)
            let count = (voters.value + copies.every - 1) / copies.every * copies.count
            return Quantity(value: count, estimated: voters.estimated, rule: "pemilih ÷ \(copies.every) (\(voters.rule))", confidence: voters.confidence)
        }
    }

    /// Equal parts, because shares of languages are not known by regency: at least one each, the first ones one more.
    static func share(_ total: Int, among count: Int) -> [Int] {
        guard count > 0 else { return [] }
        let sure = max(total, count)
        return (0..<count).map { sure / count + ($0 < sure % count ? 1 : 0) }
    }
}
