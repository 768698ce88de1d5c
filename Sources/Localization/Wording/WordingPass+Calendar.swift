internal import Diagnostics
internal import Elections

extension WordingPass {
    // MARK: Days

    /// `H-7`, `H+1`, with a hyphen, a minus or a dash.
    mutating func relativeDate(_ index: Int) -> Int? {
        let token = tokens[index]
        guard token.kind == .word, copy.small[token.range.lowerBound] == UInt8(ascii: "h") else { return nil }
        let tail = copy.small[token.range].dropFirst()
        if let sign = tail.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+"),
            let days = Int(String(decoding: tail.dropFirst(), as: UTF8.self))
        {
            report(.relativeDate, token.range, ["suggestion": variable(daysAfter: sign == UInt8(ascii: "-") ? -days : days)])
            return index
        }
        guard tail.isEmpty, token.startsUpper, index + 2 < tokens.count, tokens[index + 1].kind == .mark, let days = number(index + 2),
            [UInt8(ascii: "-"), UInt8(ascii: "+"), 0xE2].contains(tokens[index + 1].mark)
        else { return nil }
        let isAfter = isMark(UInt8(ascii: "+"), index + 1)
        report(.relativeDate, span(index, index + 2), ["suggestion": variable(daysAfter: isAfter ? days : -days)])
        return index + 2
    }

    private func variable(daysAfter days: Int) -> String {
        guard abs(days) <= 1000, let voting = rules.dates.first?.date else { return "" }
        let day = voting.adding(days: days)
        // The ends of a period fall on so many days that one would be suggested by chance.
        return rules.dates.first { $0.date == day && !$0.variable.hasSuffix("Start") && !$0.variable.hasSuffix("End") }.map { "$" + $0.variable } ?? ""
    }

    private func variable(_ matches: (CalendarDate) -> Bool) -> String {
        rules.dates.first { matches($0.date) }.map { "$" + $0.variable } ?? ""
    }

    /// A date, or else the name of a month or of a day of the week.
    mutating func date(_ index: Int) -> Int? {
        if let weekday = sense(index)?.weekday, isCalendarName(index) {
            let next = isMark(UInt8(ascii: ","), index + 1) ? index + 2 : index + 1
            if let found = dayAndMonth(next) {
                report(.typedDate, span(index, found.last), ["suggestion": found.variable])
                return found.last
            }
            let voting = rules.dates.first?.date.weekday == weekday
            report(.typedCalendarName, tokens[index].range, ["suggestion": voting ? "$votingDay" : ""])
            return index
        }
        if let found = dayAndMonth(index) {
            report(.typedDate, span(index, found.last), ["suggestion": found.variable])
            return found.last
        }
        if let month = sense(index)?.month, isCalendarName(index) {
            let voting = rules.dates.first?.date.month == month
            report(.typedCalendarName, tokens[index].range, ["suggestion": voting ? "$votingDay" : ""])
            return index
        }
        return nil
    }

    /// Names of the calendar have a capital; without one, the word before must say what they are. Some begin other sentences.
    private func isCalendarName(_ index: Int) -> Bool {
        if isA(.calendarNoun, index - 1) { return true }
        guard tokens[index].startsUpper else { return false }
        guard isA(.ambiguous, index), beginsSentence(index) else { return true }
        let next = isMark(UInt8(ascii: ","), index + 1) ? index + 2 : index + 1
        return next < tokens.count && tokens[next].kind == .number
    }

    /// `17 April`, `17 April 2019`, `April 2019`, `April 17, 2019`, `17/4/2019`, `17-04-2019`, `2019-04-17`.
    private func dayAndMonth(_ index: Int) -> (last: Int, variable: String)? {
        guard index < tokens.count else { return nil }
        var date = PartialDate()
        var last = index
        if tokens[index].kind == .number, let numeric = PartialDate(copy.bytes[tokens[index].range]) {
            date = numeric
        } else if let day = day(index), let month = sense(index + 1)?.month {
            date = PartialDate(day: day, month: month, year: year(index + 2))
            last = date.year == nil ? index + 1 : index + 2
        } else if let month = sense(index)?.month, tokens[index].startsUpper {
            last = index + 1
            let day = day(last)
            if day != nil { last = isMark(UInt8(ascii: ","), last + 1) && year(last + 2) != nil ? last + 2 : last + 1 }
            date = PartialDate(day: day, month: month, year: year(last))
            if date.year == nil { last = index + 1 }
            guard day != nil || date.year != nil else { return nil }
        } else {
            return nil
        }
        return (last, variable(date.matches))
    }

    private func day(_ index: Int) -> Int? {
        guard index < tokens.count, let value = tokens[index].value, (1...31).contains(value) else { return nil }
        return value
    }

    private func year(_ index: Int) -> Int? {
        guard index < tokens.count, let value = tokens[index].value, (1900...2199).contains(value) else { return nil }
        return value
    }

    // MARK: Hours

    /// `07.00`, `13:00`, `pukul 7`, `jam tujuh`, `pukul 1 siang`; not `24 jam`.
    mutating func hour(_ index: Int) -> Int? {
        if tokens[index].kind == .number, let time = WordingPass.clock(copy.bytes[tokens[index].range]) {
            report(.typedHour, tokens[index].range, ["suggestion": variable(at: time)])
            return index
        }
        guard isA(.oclock, index), let hour = number(index + 1), hour <= 24 else { return nil }
        let isAfternoon = isA(.afternoon, index + 2)
        let time = ClockTime(hour: isAfternoon && hour < 12 ? hour + 12 : hour, minute: 0)
        let last = isAfternoon ? index + 2 : index + 1
        report(.typedHour, span(index, last), ["suggestion": variable(at: time)])
        return last
    }

    private func variable(at time: ClockTime) -> String { rules.hours.first { $0.time == time }.map { "$" + $0.variable } ?? "" }

    private static func clock(_ bytes: ArraySlice<UInt8>) -> ClockTime? {
        guard (4...5).contains(bytes.count) else { return nil }
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
        guard parts.count == 2, parts[1].count == 2, let hour = Int(String(decoding: parts[0], as: UTF8.self)),
            let minute = Int(String(decoding: parts[1], as: UTF8.self)), (0...24).contains(hour), (0...59).contains(minute)
        else { return nil }
        return ClockTime(hour: hour, minute: minute)
    }
}
