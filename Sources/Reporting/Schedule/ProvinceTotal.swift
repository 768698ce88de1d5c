internal import Distribution
internal import Elections

/// A province's consignments, added up.
struct ProvinceTotal {
    var code: RegionCode
    var name: String
    var consignments = 0
    var pieces = 0
    var boxes = 0
    var grams = 0
    var late = 0
    /// The least of its consignments.
    var slack = Int.max
    var firstArrival: CalendarDate
    var lastArrival: CalendarDate

    private init(_ plan: ConsignmentPlan) {
        code = plan.region.province
        name = plan.province
        firstArrival = plan.planned.arrival
        lastArrival = plan.planned.arrival
    }

    /// By code.
    static func of(_ plans: [ConsignmentPlan]) -> [ProvinceTotal] {
        var totals: [String: ProvinceTotal] = [:]
        for plan in plans {
            let key = String(plan.region.text.prefix(2))
            var total = totals.removeValue(forKey: key) ?? ProvinceTotal(plan)
            total.consignments += 1
            total.pieces += plan.pieces
            total.boxes += plan.boxes
            total.grams += plan.grams
            total.late += plan.isLate ? 1 : 0
            total.slack = min(total.slack, plan.slack)
            total.firstArrival = min(total.firstArrival, plan.planned.arrival)
            total.lastArrival = max(total.lastArrival, plan.planned.arrival)
            totals[key] = total
        }
        return totals.values.sorted { $0.code < $1.code }
    }
}
