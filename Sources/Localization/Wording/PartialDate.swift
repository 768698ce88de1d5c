internal import Elections

/// As much of a date as somebody typed.
struct PartialDate {
    var day: Int?
    var month = 0
    var year: Int?

    init(day: Int? = nil, month: Int = 0, year: Int? = nil) {
        self.day = day
        self.month = month
        self.year = year
    }

    /// Reads `17/4/2019`, `17-04-19`, `17.4.2019` and `2019-04-17`; nothing else, and no day that there cannot be.
    init?(_ digits: ArraySlice<UInt8>) {
        guard (6...10).contains(digits.count), let separator = digits.first(where: { !(0x30...0x39).contains($0) }) else { return nil }
        let parts = digits.split(separator: separator, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        let isISO = parts[0].count == 4
        self.init(day: isISO ? numbers[2] : numbers[0], month: numbers[1], year: isISO ? numbers[0] : numbers[2])
        guard isISO || parts[2].count == 4 || parts[2].count == 2, let day, (1...31).contains(day), (1...12).contains(month) else { return nil }
        if !isISO, parts[2].count == 2 { year = 2000 + numbers[2] }
    }

    func matches(_ date: CalendarDate) -> Bool {
        date.month == month && (day.map { $0 == date.day } ?? true) && (year.map { $0 == date.year } ?? true)
    }
}
