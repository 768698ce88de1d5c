public import Elections

/// The working days of a place: not Sundays, national holidays, joint leave, holidays of the region, or days on which a shop is closed.
///
/// Days of the years of the elections stand in a table, so that counting working days costs nothing; other years are counted day by day.
public struct WorkCalendar: Sendable {
    private let closed: Set<CalendarDate>
    /// No work on these weekdays, 1 for Monday.
    private let weekdays: Set<Int>
    /// What the table has before the first closed day and after the last one.
    private static let spareDays = 1_500
    /// The first day of the table.
    private let first: Int
    /// How many working days there are from the first day to this one, both included.
    private let counts: [Int32]
    /// The working days of the table.
    private let days: [Int32]

    /// The calendar of a region, or of a shop in it that is closed on further days.
    public init(_ facts: ElectionFacts, region: RegionCode, closedDays: Set<CalendarDate> = [], closedWeekdays: Set<Int> = []) {
        let holidays = facts.holidays.filter { $0.scope == nil || $0.scope == region || $0.scope == region.province }.map(\.date)
        self.init(closed: Set(holidays).union(closedDays), weekdays: closedWeekdays.union([7]))
    }

    /// The calendar of national offices.
    public init(national facts: ElectionFacts) {
        self.init(closed: Set(facts.holidays.filter { $0.scope == nil }.map(\.date)), weekdays: [7])
    }

    init(closed: Set<CalendarDate>, weekdays: Set<Int>) {
        self.closed = closed
        self.weekdays = weekdays
        // Preparations are counted from years before the first holiday known, so the table has years to spare; one stray day must not make it large.
        let earliest = closed.min()?.ordinal ?? 17_000
        let last = min((closed.max()?.ordinal ?? 18_000) + WorkCalendar.spareDays, earliest + 4_000)
        first = earliest - WorkCalendar.spareDays
        var isClosed = Array(repeating: false, count: max(0, last - first))
        for day in closed where isClosed.indices.contains(day.ordinal - first) { isClosed[day.ordinal - first] = true }
        var counts: [Int32] = [], days: [Int32] = []
        counts.reserveCapacity(isClosed.count)
        days.reserveCapacity(isClosed.count)
        var weekday = CalendarDate(ordinal: first).weekday
        for (row, isClosed) in isClosed.enumerated() {
            if !isClosed, !weekdays.contains(weekday) { days.append(Int32(first + row)) }
            counts.append(Int32(days.count))
            weekday = weekday % 7 + 1
        }
        self.counts = counts
        self.days = days
    }

    private static func isOpen(_ date: CalendarDate, _ closed: Set<CalendarDate>, _ weekdays: Set<Int>) -> Bool {
        !weekdays.contains(date.weekday) && !closed.contains(date)
    }

    public func isWorkingDay(_ date: CalendarDate) -> Bool { WorkCalendar.isOpen(date, closed, weekdays) }

    /// The day itself, or the last working day before it.
    public func workingDay(onOrBefore date: CalendarDate) -> CalendarDate { workingDay(0, before: date) }

    /// The day itself, or the first working day after it.
    public func workingDay(onOrAfter date: CalendarDate) -> CalendarDate { workingDay(0, after: date) }

    /// The working day that lies `count` working days earlier, counted from the last one on or before the date.
    public func workingDay(_ count: Int, before date: CalendarDate) -> CalendarDate {
        let row = date.ordinal - first
        if counts.indices.contains(row) {
            let index = Int(counts[row]) - 1 - count
            if days.indices.contains(index) { return CalendarDate(ordinal: Int(days[index])) }
        }
        return step(count, from: date, by: -1)
    }

    /// The working day that lies `count` working days later, counted from the first one on or after the date.
    public func workingDay(_ count: Int, after date: CalendarDate) -> CalendarDate {
        let row = date.ordinal - first
        if counts.indices.contains(row) {
            let before = row == 0 ? 0 : Int(counts[row - 1])
            if days.indices.contains(before + count) { return CalendarDate(ordinal: Int(days[before + count])) }
        }
        return step(count, from: date, by: 1)
    }

    private func step(_ count: Int, from date: CalendarDate, by direction: Int) -> CalendarDate {
        // A place that works on no weekday is refused when it is read.
        guard weekdays.count < 7 else { return date }
        var day = date
        var left = max(0, count)
        while true {
            while !isWorkingDay(day) { day = day.adding(days: direction) }
            if left == 0 { return day }
            left -= 1
            day = day.adding(days: direction)
        }
    }

    /// How many working days lie from one day to another, both included.
    public func workingDays(from start: CalendarDate, through end: CalendarDate) -> Int {
        guard start <= end else { return 0 }
        let from = start.ordinal - first, to = end.ordinal - first
        if counts.indices.contains(from), counts.indices.contains(to) { return Int(counts[to]) - (from == 0 ? 0 : Int(counts[from - 1])) }
        return (start.ordinal...end.ordinal).count { isWorkingDay(CalendarDate(ordinal: $0)) }
    }
}
