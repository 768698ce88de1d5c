internal import Campaigns
internal import Diagnostics
internal import Elections

/// One pass over the campaigns of a cycle.
struct PlanningPass {
    /// A consignment before the shops' capacity is looked at.
    struct Draft {
        var request: Int
        var region: RegionCode
        var shop: Int
        var route: [Int]
        var lines: [ConsignmentLine]
        var work: Int
        var orderDays: Int
        var isTranslated: Bool
        var latest: ConsignmentDates?
        /// Counted from 1.
        var delivery = 1
        /// The day of the last order before it, of a supplementary delivery.
        var after: CalendarDate?
        /// The first day on which printing may begin, where it is not that of the campaign.
        var ready: CalendarDate?
    }

    private struct Before: Hashable {
        var start: CalendarDate
        var orderDays: Int
        var isTranslated: Bool
    }

    private typealias Preparation = (copyFinal: CalendarDate, translationBack: CalendarDate?, signOff: CalendarDate, orderPlaced: CalendarDate)

    let planner: Planner
    let cycle: Cycle
    private var quantities: Quantities
    var ways: WayPlanner
    private var routes: [RegionCode: [Int: [Int]]] = [:]
    private var preparations: [Before: Preparation] = [:]
    /// What all first deliveries have their codes from, where there are others.
    private var taken: Set<UInt32> = []
    /// By leg: the region concerned first, the day, and how many there are.
    private var never: [Int: (region: RegionCode, day: CalendarDate, count: Int)] = [:]

    init(_ planner: Planner, _ cycle: Cycle) {
        self.planner = planner
        self.cycle = cycle
        quantities = Quantities(facts: planner.facts, units: planner.units, cycle: cycle, formats: planner.formats, boxGrams: planner.leadTimes.boxGrams)
        ways = WayPlanner(shops: planner.shops, network: planner.network, times: planner.leadTimes)
    }

    mutating func plan(_ requests: [PlanRequest]) -> CyclePlan {
        var drafts = drafts(requests)
        drafts.removeAll { $0.latest == nil }
        var presses = planner.shops.shops.indices.map { PressPlan(shop: planner.shops.shops[$0], number: $0, requests.map(\.campaign.distribution.ready)) }
        for (number, draft) in drafts.enumerated() {
            guard let latest = draft.latest else { continue }
            presses[draft.shop].add(number, ready: draft.ready ?? requests[draft.request].campaign.distribution.ready, deadline: latest.printEnd, work: draft.work)
        }
        var printed = drafts.map { draft in let ready = draft.ready ?? requests[draft.request].campaign.distribution.ready; return (start: ready, end: ready) }
        for press in presses { for (draft, days) in press.days() { printed[draft] = days } }
        let series = requests.map { ConsignmentID.series(cycle, $0.campaign.id, 1) }
        func seriesOf(_ draft: Draft) -> UInt32 {
            draft.delivery == 1 ? series[draft.request] : ConsignmentID.series(cycle, requests[draft.request].campaign.id, draft.delivery)
        }
        var plans: [ConsignmentPlan] = []
        plans.reserveCapacity(drafts.count)
        for (number, draft) in drafts.enumerated() {
            guard let plan = finish(draft, requests[draft.request].campaign, seriesOf(draft), printed[number]) else { continue }
            plans.append(plan)
        }
        let ids = drafts.map { ConsignmentID(series: seriesOf($0), region: $0.region) }
        let shops = presses.map { $0.plan(ids) }
        return CyclePlan(cycle: cycle, consignments: plans, shops: shops, findings: neverSailing() + shops.compactMap(tooMuch))
    }

    /// What is sent where, and by when everything must have happened.
    mutating func drafts(_ requests: [PlanRequest]) -> [Draft] {
        var drafts: [Draft] = []
        drafts.reserveCapacity(requests.reduce(0) { $0 + $1.regions.count })
        if requests.contains(where: { !$0.ordered.isEmpty }) { taken = Set(requests.map { ConsignmentID.series(cycle, $0.campaign.id, 1) }) }
        for (number, request) in requests.enumerated() {
            let first = drafts.count
            let materials = request.campaign.materials.sorted { $0.id < $1.id }
            let split = request.ordered.isEmpty ? nil : DeliverySplit(planner, request.campaign)
            for (region, languages) in request.regions {
                guard let shop = planner.shops.shop(of: request.campaign.id, in: region), let route = route(shop, region) else { continue }
                let counts = quantities.counts(region)
                let lines = quantities.lines(materials, counts, languages, units: request.campaign.units?.counts[region] ?? 0)
                let setup = planner.shops.shops[shop].setupSheets
                func draft(_ lines: [ConsignmentLine]) -> Draft {
                    let work = lines.reduce(0) { $0 + ($1.sheets > 0 ? $1.sheets + setup : 0) }
                    return Draft(
                        request: number, region: region, shop: shop, route: route, lines: lines, work: work, orderDays: 0, isTranslated: languages.count > 1)
                }
                if let split, let ordered = request.ordered[region] {
                    add(split.split(lines, ordered), ordered, request.campaign, draft, to: &drafts)
                } else if !lines.isEmpty {
                    drafts.append(draft(lines))
                }
            }
            setOrderDays(&drafts, from: first, request.campaign)
            for index in first..<drafts.count { drafts[index].latest = latest(drafts[index], request.campaign) }
        }
        return drafts
    }

    /// The deliveries that were ordered, and one with what they lack. Its number is the next whose codes nobody has.
    private mutating func add(
        _ split: (ordered: [[ConsignmentLine]], rest: [ConsignmentLine]), _ ordered: [OrderedDelivery], _ campaign: Campaign,
        _ draft: ([ConsignmentLine]) -> Draft, to drafts: inout [Draft]
    ) {
        for (delivery, lines) in zip(ordered, split.ordered) {
            var one = draft(lines)
            one.delivery = delivery.number
            drafts.append(one)
        }
        guard !split.rest.isEmpty, let last = ordered.last else { return }
        var one = draft(split.rest)
        one.delivery = last.number + 1
        one.after = ordered.map(\.date).max()
        while taken.contains(ConsignmentID.series(cycle, campaign.id, one.delivery)) { one.delivery += 1 }
        drafts.append(one)
    }

    /// A campaign's order at one shop is bought directly or put to tender, depending on what it costs.
    private func setOrderDays(_ drafts: inout [Draft], from first: Int, _ campaign: Campaign) {
        // A supplementary delivery is an order of its own.
        func key(_ draft: Draft) -> Int { draft.delivery << 32 | draft.shop }
        var costs: [Int: Int] = [:]
        for draft in drafts[first...] { costs[key(draft), default: 0] += planner.shops.shops[draft.shop].price(of: draft.lines, work: draft.work) }
        for index in first..<drafts.count {
            let cost = costs[key(drafts[index])] ?? 0
            drafts[index].orderDays = cost > planner.leadTimes.directOrderLimit ? planner.leadTimes.tenderDays : planner.leadTimes.directOrderDays
            if let day = drafts[index].after {
                let ready = planner.calendars[0].workingDay(drafts[index].orderDays + 1, after: day)
                drafts[index].ready = max(ready, campaign.distribution.ready)
            }
        }
    }

    mutating func route(_ shop: Int, _ region: RegionCode) -> [Int]? {
        if let route = routes[region]?[shop] { return route }
        let route = planner.network.route(from: planner.shops.shops[shop].place, to: region)
        if let route { routes[region, default: [:]][shop] = route }
        return route
    }

    private mutating func latest(_ draft: Draft, _ campaign: Campaign) -> ConsignmentDates? {
        guard let target = planner.target(campaign, draft.region) else { return nil }
        let number = planner.calendarNumber(of: draft.region)
        switch ways.latest(by: target, shop: draft.shop, route: draft.route, calendar: planner.calendars[number], number: number) {
        case .never(let leg, let day):
            never[leg] = never[leg].map { ($0.region, $0.day, $0.count + 1) } ?? (draft.region, day, 1)
            return nil
        case .way(let way):
            let shop = planner.shops.shops[draft.shop]
            let days = max(1, (draft.work + shop.sheetsPerDay - 1) / max(1, shop.sheetsPerDay))
            return dates(way, shop.calendar.workingDay(days - 1, before: way.printEnd), draft, before: nil)
        }
    }

    private mutating func finish(_ draft: Draft, _ campaign: Campaign, _ series: UInt32, _ printed: (start: CalendarDate, end: CalendarDate)) -> ConsignmentPlan? {
        let number = planner.calendarNumber(of: draft.region)
        guard let latest = draft.latest,
            case .way(let way) = ways.planned(
                from: printed.end, shop: draft.shop, route: draft.route, calendar: planner.calendars[number], number: number)
        else { return nil }
        let planned = dates(way, printed.start, draft, before: draft.ready ?? campaign.distribution.ready)
        let (critical, slack) = planned.tightest(before: latest)
        let counts = quantities.counts(draft.region)
        return ConsignmentPlan(
            id: ConsignmentID(series: series, region: draft.region), cycle: cycle, campaign: campaign.id, title: campaign.title, region: draft.region,
            regionName: counts.name, province: counts.province, districts: counts.districts, delivery: draft.delivery, shop: draft.shop, route: draft.route, lines: draft.lines, work: draft.work,
            ready: draft.ready ?? campaign.distribution.ready, latest: latest, planned: planned, slack: slack, critical: critical)
    }

    /// - Parameter before: the day from which preparations are counted back; the start of printing without it.
    private mutating func dates(_ way: WayPlanner.Way, _ start: CalendarDate, _ draft: Draft, before: CalendarDate?) -> ConsignmentDates {
        let key = Before(start: before ?? start, orderDays: draft.orderDays, isTranslated: draft.isTranslated)
        let preparation = preparations[key] ?? prepare(key)
        preparations[key] = preparation
        return ConsignmentDates(
            copyFinal: preparation.copyFinal, translationBack: preparation.translationBack, signOff: preparation.signOff, orderPlaced: preparation.orderPlaced,
            printStart: start, printEnd: way.printEnd, dispatch: way.dispatch, legs: way.legs, arrival: way.arrival, handOut: way.handOut)
    }

    /// Order, the day before it the sign-off, before that the translations and the copy: on the working days of national offices.
    private func prepare(_ key: Before) -> Preparation {
        let office = planner.calendars[0], times = planner.leadTimes
        let order = office.workingDay(key.orderDays, before: key.start)
        let signOff = office.workingDay(1, before: order)
        let checked = office.workingDay(times.signOffDays, before: signOff)
        guard key.isTranslated else { return (checked, nil, signOff, order) }
        return (office.workingDay(times.translationDays, before: checked), checked, signOff, order)
    }

    // MARK: Findings

    private func neverSailing() -> [Diagnostic] {
        never.sorted { $0.key < $1.key }.map { leg, what in
            let way = planner.network.legs[leg]
            return Diagnostic(.neverSails, at: way.place, [
                "from": planner.network.name(of: way.from), "to": planner.network.name(of: way.to), "date": what.day.iso,
                "region": told(what.region), "count": String(what.count),
            ])
        }
    }

    private func tooMuch(_ plan: ShopPlan) -> Diagnostic? {
        guard let gap = plan.gap else { return nil }
        let shop = planner.shops.shops[gap.shop]
        return Diagnostic(.printingGap, severity: .warning, at: shop.source, [
            "shop": shop.name, "cycle": cycle.rawValue, "first": gap.first.iso, "last": gap.last.iso, "demanded": String(gap.sheetsDemanded),
            "possible": String(gap.sheetsPossible), "fewer": String(gap.sheetsFewer), "earlier": gap.daysEarlier.map(String.init) ?? "–",
            "capacity": gap.sheetsPerDay.map(String.init) ?? "–", "count": String(gap.consignments.count),
        ])
    }

    func told(_ region: RegionCode) -> String { "\(region.text) \(planner.facts.fullName(of: region, in: cycle).value)" }
}
