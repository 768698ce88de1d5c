internal import DelimitedText
internal import Elections

/// Days and numbers as people and spreadsheets write them.
enum ReceiptText {
    /// `2019-01-15`, or day, month and year: `15/01/2019`, `15-1-2019`, `15.1.2019`. Never the month first.
    static func day(_ text: String) -> CalendarDate? {
        if let date = CalendarDate(iso: text) { return date }
        for mark in ["/", "-", "."] as [Character] {
            let parts = text.split(separator: mark, omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy(isDigits), (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
                let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
            else { continue }
            return CalendarDate(year: year, month: month, day: day)
        }
        return nil
    }

    /// Whether it is a day with the month before the day.
    static func isMonthFirst(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy(isDigits), let month = Int(parts[0]), let day = Int(parts[1]), let year = Int(parts[2]) else { return false }
        return CalendarDate(year: year, month: month, day: day) != nil
    }

    /// A whole number: `1250`, `1.250`, `1250,0`, `-20`. What comes before a comma and is whole; `1,250` could be two things and is none.
    static func count(_ text: String) -> Int? { ExportedNumber.whole(text) }

    private static func isDigits(_ text: Substring) -> Bool { !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
