/// The fields of a date that are shown, under the names of the specification.
public enum DateFields: String, Sendable, Hashable, CaseIterable {
    case weekday
    case dayWeekday = "day-weekday"
    case monthDay = "month-day"
    case monthDayWeekday = "month-day-weekday"
    case yearMonthDay = "year-month-day"
    case yearMonthDayWeekday = "year-month-day-weekday"

    public var hasWeekday: Bool { self == .weekday || self == .dayWeekday || self == .monthDayWeekday || self == .yearMonthDayWeekday }
    public var hasDay: Bool { self != .weekday }
    public var hasMonth: Bool { hasDay && self != .dayWeekday }
    public var hasYear: Bool { self == .yearMonthDay || self == .yearMonthDayWeekday }
}
