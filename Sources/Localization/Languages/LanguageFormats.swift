internal import Elections

/// Names and patterns of a language; every language without names of its own takes the Indonesian ones, never English.
struct LanguageFormats: Sendable {
    var weekdays: [String]
    var months: [String]
    /// Between the last two of a list.
    var and: String
    /// Before `and` in a list of three and more.
    var serialComma: Bool

    static let indonesian = LanguageFormats(
        weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
        months: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
        and: "dan", serialComma: true)

    /// The word between the last two of a list, where the house knows it.
    static let conjunctions = [
        "ace": "ngon", "ban": "miwah", "bjn": "lawan", "bug": "sibawa", "en": "and", "id": "dan", "jv": "lan", "mad": "sareng", "min": "jo", "su": "sareng",
    ]

    /// A day with the fields asked for. Day, month and year never part at the end of a line.
    func date(_ date: CalendarDate, fields: Set<String>, length: String) -> String {
        func short(_ name: String) -> String { length == "long" ? name : String(name.prefix(3)) }
        let noBreak = "\u{00A0}"
        var day: [String] = []
        if fields.contains("day") { day.append(String(date.day)) }
        if fields.contains("month") { day.append(short(months[(date.month - 1) % 12])) }
        if fields.contains("year") { day.append(String(date.year)) }
        let rest = day.joined(separator: noBreak)
        guard fields.contains("weekday") else { return rest }
        let weekday = short(weekdays[(date.weekday - 1) % 7])
        return rest.isEmpty ? weekday : "\(weekday), \(rest)"
    }

    /// `07.00`: the full stop of official Indonesian, whatever the language.
    func time(_ time: ClockTime) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(time.hour)).\(two(time.minute))"
    }

    /// Thousands by full stops: `1.234.567`.
    func integer(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var groups: [String] = []
        var end = digits.count
        while end > 0 {
            groups.insert(String(digits[max(0, end - 3)..<end]), at: 0)
            end -= 3
        }
        return (number < 0 ? "-" : "") + groups.joined(separator: ".")
    }

    /// `A`, `A dan B`, `A, B, dan C`.
    func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let start = items.dropLast().joined(separator: ", ")
        return "\(start)\(items.count > 2 && serialComma ? "," : "") \(and) \(last)"
    }
}
