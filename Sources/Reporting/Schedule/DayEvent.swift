internal import Distribution
internal import Elections

/// What one shop does for one campaign on one day or within a few days, or what happens to its consignments then.
struct DayEvent {
    var day: CalendarDate
    /// The last day on which it happens to one of them.
    var lastDay: CalendarDate
    var step: ConsignmentStep
    var campaign: String
    var title: String
    var shop: Int
    var count: Int
    /// The first day by which one of them must have happened.
    var latest: CalendarDate
    /// The first few.
    var regions: [String]

    private static let mostRegions = 5

    private struct Key: Hashable {
        var day: Int
        var step: ConsignmentStep
        var campaign: String
        var shop: Int
    }

    /// By day, then in the order of the way. Legs are left out: who sends the boxes off does not follow them.
    static func of(_ plans: [ConsignmentPlan]) -> [DayEvent] {
        events(plans, within: nil).sorted { ($0.day, $0.step, $0.campaign, $0.shop) < ($1.day, $1.step, $1.campaign, $1.shop) }
    }

    /// What happens within some days, the days taken together, in the order of the way.
    static func of(_ plans: [ConsignmentPlan], within days: ClosedRange<CalendarDate>) -> [DayEvent] {
        events(plans, within: days).sorted { ($0.step, $0.campaign, $0.shop) < ($1.step, $1.campaign, $1.shop) }
    }

    private static func events(_ plans: [ConsignmentPlan], within days: ClosedRange<CalendarDate>?) -> [DayEvent] {
        var events: [Key: DayEvent] = [:]
        for plan in plans {
            func add(_ step: ConsignmentStep, _ day: CalendarDate?, _ latest: CalendarDate?) {
                guard let day, let latest, days?.contains(day) ?? true else { return }
                let key = Key(day: days == nil ? day.ordinal : 0, step: step, campaign: plan.campaign, shop: plan.shop)
                var event = events.removeValue(forKey: key)
                    ?? DayEvent(day: day, lastDay: day, step: step, campaign: plan.campaign, title: plan.title, shop: plan.shop, count: 0, latest: latest, regions: [])
                event.count += 1
                event.day = min(event.day, day)
                event.lastDay = max(event.lastDay, day)
                event.latest = min(event.latest, latest)
                if event.regions.count < mostRegions { event.regions.append(plan.regionName) }
                events[key] = event
            }
            add(.copyFinal, plan.planned.copyFinal, plan.latest.copyFinal)
            add(.translationBack, plan.planned.translationBack, plan.latest.translationBack)
            add(.signOff, plan.planned.signOff, plan.latest.signOff)
            add(.orderPlaced, plan.planned.orderPlaced, plan.latest.orderPlaced)
            add(.printStart, plan.planned.printStart, plan.latest.printStart)
            add(.printEnd, plan.planned.printEnd, plan.latest.printEnd)
            add(.dispatch, plan.planned.dispatch, plan.latest.dispatch)
            add(.arrival, plan.planned.arrival, plan.latest.arrival)
            add(.handOut, plan.planned.handOut, plan.latest.handOut)
        }
        return Array(events.values)
    }
}
