internal import Distribution
internal import Elections

/// The planned days of consignments that belong together, from the first to the last.
struct CampaignSpan {
    var id: String
    var title: String
    var count = 0
    var pieces = 0
    var copyFinal: CalendarDate
    var order: CalendarDate
    var printStart: CalendarDate
    var printEnd: CalendarDate
    var dispatch: CalendarDate
    var arrival: CalendarDate
    /// The first day by which one of them must have arrived.
    var latestArrival: CalendarDate
    var slack = Int.max

    private init(_ plan: ConsignmentPlan) {
        (id, title) = (plan.campaign, plan.title)
        (copyFinal, order) = (plan.planned.copyFinal, plan.planned.orderPlaced)
        (printStart, printEnd, dispatch) = (plan.planned.printStart, plan.planned.printEnd, plan.planned.dispatch)
        (arrival, latestArrival) = (plan.planned.arrival, plan.latest.arrival)
    }

    /// By campaign, in the order in which they come.
    static func of(_ plans: some Sequence<ConsignmentPlan>) -> [CampaignSpan] {
        var spans: [CampaignSpan] = []
        for plan in plans {
            if spans.last?.id != plan.campaign { spans.append(CampaignSpan(plan)) }
            spans[spans.count - 1].add(plan)
        }
        return spans
    }

    private mutating func add(_ plan: ConsignmentPlan) {
        count += 1
        pieces += plan.pieces
        copyFinal = min(copyFinal, plan.planned.copyFinal)
        order = min(order, plan.planned.orderPlaced)
        printStart = min(printStart, plan.planned.printStart)
        printEnd = max(printEnd, plan.planned.printEnd)
        dispatch = min(dispatch, plan.planned.dispatch)
        arrival = max(arrival, plan.planned.arrival)
        latestArrival = min(latestArrival, plan.latest.arrival)
        slack = min(slack, plan.slack)
    }
}
