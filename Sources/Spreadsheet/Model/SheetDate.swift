/// A day in a cell; from 1 January 1900 to 31 December 9999.
public struct SheetDate: Sendable, Hashable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// `nil` for a day that there is not.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...9999).contains(year), (1...12).contains(month), day >= 1, day <= SheetDate.length(of: month, in: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A day counted as spreadsheets count: 1 is 1 January 1900, and 60 is 29 February 1900, a day that there never was.
    ///
    /// - Parameter from1904: the other system, in which 0 is 1 January 1904.
    init?(serial: Int, from1904: Bool) {
        var rest = from1904 ? serial + 1462 : serial
        guard rest >= 1, rest <= 2_958_465, rest != 60 else { return nil }
        if rest > 60 { rest -= 1 }
        var year = 1900
        while rest > (SheetDate.isLeap(year) ? 366 : 365) {
            rest -= SheetDate.isLeap(year) ? 366 : 365
            year += 1
        }
        var month = 1
        while rest > SheetDate.length(of: month, in: year) {
            rest -= SheetDate.length(of: month, in: year)
            month += 1
        }
        self.init(year: year, month: month, day: rest)
    }

    /// Reads `2019-01-15`.
    public init?(iso text: String) {
        guard text.utf8.count == 10 else { return nil }
        self.init(prefixOf: text)
    }

    /// Reads the day of `2019-01-15T00:00:00`.
    init?(prefixOf text: String) {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `2019-01-15` (ISO 8601).
    public var iso: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(year)-\(two(month))-\(two(day))"
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
