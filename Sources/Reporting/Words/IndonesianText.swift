internal import Elections

/// Dates and numbers as Indonesian readers write them.
enum IndonesianText {
    private static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ]

    static func day(_ date: CalendarDate) -> String { "\(weekdays[(date.weekday - 1) % 7]), \(date.day) \(month(date))" }

    static func month(_ date: CalendarDate) -> String { "\(months[(date.month - 1) % 12]) \(date.year)" }

    static func short(_ date: CalendarDate) -> String { "\(date.day) \(months[(date.month - 1) % 12].prefix(3)) \(date.year)" }

    static func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result.append(".") }
            result.append(digit)
        }
        return value < 0 ? "-" + result : result
    }
}
