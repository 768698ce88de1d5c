internal import Distribution
internal import Elections

/// What became of a consignment by the day from which the schedule is seen.
struct ActualConsignment {
    var plan: ConsignmentPlan
    /// In the order of the plan's lines.
    var lines: [ActualLine]
    var isDue: Bool

    /// Pieces, `nil` where no line tells.
    var sent: Int? { sum(lines.compactMap { $0.sent?.pieces }) }
    var received: Int? { sum(lines.compactMap { $0.received?.pieces }) }
    var onTime: Int? { sum(lines.compactMap { $0.received?.onTime }) }
    var damaged: Int? { sum(lines.compactMap { $0.received?.damaged }) }
    var short: Int? { sum(lines.compactMap { $0.short(isDue: isDue) }) }
    var late: Int? { received.map { $0 - (onTime ?? 0) } }
    /// Due pieces of lines without any receipt.
    var unknown: Int { isDue ? lines.reduce(0) { $0 + ($1.received == nil ? $1.sent?.pieces ?? 0 : 0) } : 0 }
    var released: CalendarDate? { lines.compactMap { $0.sent?.last }.max() }
    var lastReceipt: CalendarDate? { lines.compactMap { $0.received?.last }.max() }

    private func sum(_ numbers: [Int]) -> Int? { numbers.isEmpty ? nil : numbers.reduce(0, +) }

    var state: ActualState {
        guard let sent else {
            guard let received, received > 0 else { return isDue ? .notReleased : .waiting }
            return (late ?? 0) > 0 ? .late : .arrived
        }
        guard let received else { return isDue ? .overdue : .underway }
        guard isDue else { return received < sent ? .partial : (late ?? 0) > 0 ? .late : .arrived }
        return (short ?? 0) > 0 ? .short : unknown > 0 ? .overdue : (late ?? 0) > 0 ? .late : .arrived
    }
}
