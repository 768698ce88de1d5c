extension LanguageTable {
    public func date(_ day: DateTimeValue.Day, fields: DateFields, length: DateLength) -> String {
        var text = ""
        if fields.hasWeekday {
            let names = length == .long ? weekdays : shortWeekdays
            let name = names.indices.contains(day.weekday - 1) ? names[day.weekday - 1] : ""
            if fields == .weekday { return name }
            if fields == .dayWeekday { return name + (commaBehindWeekday ? ", " : space) + String(day.day) }
            text = name + ", "
        }
        if length == .short {
            let first = padded(monthFirst ? day.month : day.day), second = padded(monthFirst ? day.day : day.month)
            let separator = fields.hasYear ? dateSeparator : "/"
            text += first + separator + second
            if fields.hasYear { text += dateSeparator + String(day.year) }
            return text
        }
        let names = length == .long ? months : shortMonths
        let month = names.indices.contains(day.month - 1) ? names[day.month - 1] : ""
        text += monthFirst ? "\(month)\(space)\(day.day)" : "\(day.day)\(space)\(month)"
        if fields.hasYear { text += (monthFirst ? "," : "") + space + String(day.year) }
        return text
    }

    private func padded(_ number: Int) -> String { padsShortDates ? two(number) : String(number) }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    public func time(_ time: DateTimeValue.Time, precision: TimePrecision, twelveHours: Bool?) -> String {
        let isTwelve = twelveHours ?? self.twelveHours
        var text = isTwelve ? String((time.hour + 11) % 12 + 1) : two(time.hour)
        if precision != .hour { text += timeSeparator + two(time.minute) }
        if precision == .second { text += timeSeparator + two(time.second) }
        // A narrow no-break space, as the CLDR has it.
        if isTwelve { text += "\u{202F}" + (time.hour < 12 ? beforeNoon : afterNoon) }
        return text
    }

    public func join(date: String, time: String, length: DateLength) -> String { date + (length == .long ? longJoiner : joiner) + time }

    public func zone(_ zone: DateTimeValue.Zone, long: Bool) -> String {
        if zone.identifier == "UTC" || zone.minutesFromUTC == 0 { return "UTC" }
        if zone.identifier != nil, let names = zones[zone.minutesFromUTC] { return long ? names.long : names.short }
        let minutes = zone.minutesFromUTC.magnitude
        let hours = long ? two(Int(minutes / 60)) : String(minutes / 60)
        let rest = long || minutes % 60 != 0 ? ":" + two(Int(minutes % 60)) : ""
        return "GMT" + (zone.minutesFromUTC < 0 ? "-" : "+") + hours + rest
    }
}
