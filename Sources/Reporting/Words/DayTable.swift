internal import Elections

/// Days as `2019-01-15`, written once and copied from then on: reports hold millions of them.
struct DayTable: Sendable {
    private let first: Int
    private let bytes: [UInt8]
    private let count: Int

    /// The days from the first to the last, both included; others are written one by one.
    init(from first: CalendarDate, through last: CalendarDate) {
        self.first = first.ordinal
        count = max(0, min(last.ordinal - first.ordinal + 1, 20_000))
        bytes = (0..<count).flatMap { Array(first.adding(days: $0).iso.utf8) }
    }

    func append(_ date: CalendarDate, to target: inout [UInt8]) {
        let row = date.ordinal - first
        guard row >= 0, row < count else {
            target.append(contentsOf: date.iso.utf8)
            return
        }
        target.append(contentsOf: bytes[(row * 10)..<(row * 10 + 10)])
    }

    /// Without hyphens, as calendars write days.
    func appendCompact(_ date: CalendarDate, to target: inout [UInt8]) {
        let row = date.ordinal - first
        guard row >= 0, row < count else {
            target.append(contentsOf: date.iso.utf8.filter { $0 != UInt8(ascii: "-") })
            return
        }
        target.append(contentsOf: bytes[(row * 10)..<(row * 10 + 4)])
        target.append(contentsOf: bytes[(row * 10 + 5)..<(row * 10 + 7)])
        target.append(contentsOf: bytes[(row * 10 + 8)..<(row * 10 + 10)])
    }
}
