public import Elections

/// The working days of a region: not Sundays, national holidays, joint leave, or holidays of the region.
public struct WorkCalendar: Sendable {
    private let facts: ElectionFacts
    private let region: RegionCode

    public init(_ facts: ElectionFacts, region: RegionCode) {
        self.facts = facts
        self.region = region
    }

    public func isWorkingDay(_ date: CalendarDate) -> Bool { date.weekday != 7 && !facts.isHoliday(date, in: region) }

    /// The day itself, or the last working day before it.
    public func workingDay(onOrBefore date: CalendarDate) -> CalendarDate {
        var day = date
        while !isWorkingDay(day) { day = day.adding(days: -1) }
        return day
    }

    /// The working day that lies `count` working days earlier.
    public func workingDay(_ count: Int, before date: CalendarDate) -> CalendarDate {
        var day = workingDay(onOrBefore: date)
        for _ in 0..<max(0, count) { day = workingDay(onOrBefore: day.adding(days: -1)) }
        return day
    }
}
