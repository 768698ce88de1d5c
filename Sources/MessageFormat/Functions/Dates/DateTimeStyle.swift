/// What of a date and time is shown, and how.
struct DateTimeStyle: Sendable {
    /// `nil` for no date.
    var fields: DateFields?
    var length = DateLength.medium
    /// `nil` for no time.
    var precision: TimePrecision?
    var zoneStyle: ZoneStyle?
    /// `nil` where the language chooses.
    var twelveHours: Bool?

    enum ZoneStyle: String, CaseIterable { case long, short }

    init(_ kind: DateTimeKind) {
        fields = kind == .time ? nil : .yearMonthDay
        precision = kind == .date ? nil : .minute
    }

    /// As a language shows a value of which a message says nothing.
    init(usualOf formats: any LocaleFormats, _ value: DateTimeValue) {
        fields = value.date == nil ? nil : formats.usualDate.fields
        length = formats.usualDate.length
        precision = value.time == nil ? nil : .minute
    }
}

/// The functions that show dates and times.
enum DateTimeKind: Sendable {
    case date, time, dateTime
}
