public import Campaigns
public import Diagnostics
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
        let target: CalendarDate
        switch campaign.distribution.arrive {
        case .date(let date): target = date
        case .before(let id, let days, let atEnd):
            guard let milestone = facts.milestone(id, in: campaign.cycle, for: region)?.value else { return nil }
            target = (atEnd ? milestone.end : milestone.start).adding(days: -days)
        }
        return WorkCalendar(facts, region: region).workingDay(onOrBefore: target)
    }

    /// The consignment of a campaign for a region, and what is wrong with it.
    public func plan(
        _ campaign: Campaign, _ region: RegionCode, languages: [String]
    ) -> (plan: ConsignmentPlan?, diagnostics: [Diagnostic]) {
        guard let arriveBy = arrival(of: campaign, in: region) else {
            guard case .before(let id, _, _) = campaign.distribution.arrive else { return (nil, []) }
            return (nil, [Diagnostic(.milestoneOutOfScope, at: campaign.distribution.place, ["milestone": id, "region": region.text])])
        }
        guard let group = leadTimes.group(of: region) else { return (nil, []) }
        let calendar = WorkCalendar(facts, region: region)
        let received = calendar.workingDay(leadTimes.receiveDays, before: arriveBy)
        let leaveBy = calendar.workingDay(onOrBefore: received.adding(days: -group.transportDays))
        let packed = calendar.workingDay(leadTimes.dispatchDays, before: leaveBy)
        let printBy = calendar.workingDay(leadTimes.packDays, before: packed)
        let printStart = calendar.workingDay(max(0, leadTimes.printDays - 1), before: printBy)
        let name = facts.fullName(of: region, in: campaign.cycle).value
        let plan = ConsignmentPlan(
            cycle: campaign.cycle, campaign: campaign.id, title: campaign.title, region: region, regionName: name,
            province: facts.name(of: region.province, in: campaign.cycle).value, group: group,
            lines: campaign.materials.sorted { $0.id < $1.id }.flatMap { lines($0, region, campaign.cycle, languages) }, printStart: printStart,
            printBy: printBy, leaveBy: leaveBy, arriveBy: arriveBy, handOutBy: arriveBy.adding(days: leadTimes.handOutDays),
            slack: campaign.distribution.ready.days(until: printStart))
        guard plan.slack < 0 else { return (plan, []) }
        return (plan, [Diagnostic(.planTooLate, at: campaign.distribution.place, [
            "campaign": campaign.id, "region": "\(region.text) \(name)", "ready": campaign.distribution.ready.iso, "start": printStart.iso,
        ])])
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
