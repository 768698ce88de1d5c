public import Elections

/// On which days a leg of the way leaves.
public enum Departures: Sendable, Hashable {
    case daily
    /// On these weekdays, 1 for Monday.
    case weekdays(Set<Int>)
    /// Every so many days, first on this day and never before.
    case every(days: Int, first: CalendarDate)

    public func leaves(on date: CalendarDate) -> Bool {
        switch self {
        case .daily: true
        case .weekdays(let days): days.contains(date.weekday)
        case .every(let days, let first): date >= first && first.days(until: date) % max(1, days) == 0
        }
    }

    /// The last departure on a day or before it.
    func last(onOrBefore date: CalendarDate) -> CalendarDate? {
        switch self {
        case .daily: return date
        case .weekdays: return (0..<7).lazy.map { date.adding(days: -$0) }.first(where: leaves)
        case .every(let days, let first):
            let passed = first.days(until: date)
            return passed < 0 ? nil : date.adding(days: -(passed % max(1, days)))
        }
    }

    /// The first departure on a day or after it.
    func first(onOrAfter date: CalendarDate) -> CalendarDate? {
        switch self {
        case .daily: return date
        case .weekdays: return (0..<7).lazy.map { date.adding(days: $0) }.first(where: leaves)
        case .every(let days, let first):
            let left = date.days(until: first)
            if left >= 0 { return first }
            let over = -left % max(1, days)
            return over == 0 ? date : date.adding(days: max(1, days) - over)
        }
    }

    /// Days that one waits on average.
    var wait: Int {
        switch self {
        case .daily: 0
        case .weekdays(let days): days.isEmpty ? 7 : 7 / days.count / 2
        case .every(let days, _): days / 2
        }
    }
}
