import Foundation
import MessageFormat
import Testing

/// Holds the tables of languages against the Unicode CLDR that Foundation carries.
struct CLDRTests {
    private static let languages: [(tag: String, table: LanguageTable)] = [
        ("id", .indonesian), ("jv", .javanese), ("su", .sundanese), ("ms", .malay), ("en", .english), ("en_ID", .englishOfIndonesia),
    ]

    private static let templates: [(DateFields, DateLength, String)] = [
        (.weekday, .long, "EEEE"), (.weekday, .medium, "EEE"), (.dayWeekday, .long, "dEEEE"), (.dayWeekday, .medium, "dEEE"),
        (.monthDay, .long, "MMMMd"), (.monthDay, .medium, "MMMd"), (.monthDay, .short, "Md"), (.monthDayWeekday, .long, "MMMMdEEEE"),
        (.monthDayWeekday, .medium, "MMMdEEE"), (.monthDayWeekday, .short, "MdEEE"), (.yearMonthDay, .long, "yMMMMd"), (.yearMonthDay, .medium, "yMMMd"),
        (.yearMonthDay, .short, "yMd"), (.yearMonthDayWeekday, .long, "yMMMMdEEEE"), (.yearMonthDayWeekday, .medium, "yMMMdEEE"),
        (.yearMonthDayWeekday, .short, "yMdEEE"),
    ]

    /// Where the CLDR is at odds with itself, and we with it: Javanese leaves out one comma, Sundanese puts one before the year.
    private static let exceptions = ["jv MdEEE", "su yMMMd"]

    private func formatter(_ tag: String) -> DateFormatter {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: tag)
        formatter.calendar = Calendar(identifier: .gregorian)
        formatter.timeZone = .gmt
        return formatter
    }

    @Test(arguments: CLDRTests.languages.map(\.tag))
    func datesOfAYear(tag: String) throws {
        let table = try #require(CLDRTests.languages.first { $0.tag == tag }).table
        let formatter = formatter(tag)
        for (fields, length, template) in CLDRTests.templates where !CLDRTests.exceptions.contains("\(tag) \(template)") {
            formatter.setLocalizedDateFormatFromTemplate(template)
            for day in 0..<366 {
                let date = Date(timeIntervalSince1970: 1_546_300_800 + Double(day) * 86_400)
                let parts = formatter.calendar.dateComponents(in: formatter.timeZone, from: date)
                let ours = try #require(DateTimeValue.Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0))
                #expect(table.date(ours, fields: fields, length: length) == formatter.string(from: date), "\(tag) \(template)")
            }
        }
    }

    @Test(arguments: CLDRTests.languages.map(\.tag))
    func times(tag: String) throws {
        let table = try #require(CLDRTests.languages.first { $0.tag == tag }).table
        let formatter = formatter(tag)
        for (precision, twelve, template) in [
            (TimePrecision.hour, nil, "j"), (.minute, nil, "jm"), (.second, nil, "jms"), (.minute, false, "Hm"), (.second, false, "Hms"), (.minute, true, "hm"),
        ] as [(TimePrecision, Bool?, String)] {
            formatter.setLocalizedDateFormatFromTemplate(template)
            for hour in 0..<24 {
                let date = Date(timeIntervalSince1970: Double(hour * 3600 + 5 * 60 + 9))
                let time = try #require(DateTimeValue.Time(hour: hour, minute: 5, second: 9))
                #expect(table.time(time, precision: precision, twelveHours: twelve) == formatter.string(from: date), "\(tag) \(template)")
            }
        }
    }

    @Test(arguments: CLDRTests.languages.map(\.tag))
    func numbers(tag: String) throws {
        let table = try #require(CLDRTests.languages.first { $0.tag == tag }).table
        let ours = MessageFormatter(locale: tag, formats: table, isolation: .none)
        let theirs = NumberFormatter()
        theirs.locale = Locale(identifier: tag)
        let number = try CompiledMessage("{$n :number}"), percent = try CompiledMessage("{$n :percent}")
        for value in [0, 1, -1, 12, 123, 1234, -12345, 1_234_567, 0.5, 1234.5678, -0.0625, 1e9] as [Double] {
            let arguments = ["n": MessageValue.number(try #require(DecimalNumber(value)))]
            theirs.numberStyle = .decimal
            theirs.roundingMode = .halfUp
            #expect(ours.format(number, arguments).text == theirs.string(from: value as NSNumber), "\(tag) \(value)")
            theirs.numberStyle = .percent
            #expect(ours.format(percent, arguments).text == theirs.string(from: value as NSNumber), "\(tag) \(value) %")
        }
    }

    @Test(arguments: CLDRTests.languages.map(\.tag))
    func money(tag: String) throws {
        let table = try #require(CLDRTests.languages.first { $0.tag == tag }).table
        let ours = MessageFormatter(locale: tag, formats: table, isolation: .none)
        let theirs = NumberFormatter()
        theirs.locale = Locale(identifier: tag)
        theirs.numberStyle = .currency
        let message = try CompiledMessage("{$n :currency}")
        for (currency, amount) in [("IDR", "-1500000"), ("EUR", "12.5"), ("SGD", "3"), ("KWD", "1.25")] where tag != "ms" || currency != "IDR" {
            let value = try #require(DecimalNumber(literal: amount))
            theirs.currencyCode = currency
            let expected = theirs.string(from: try #require(Double(amount)) as NSNumber)
            #expect(ours.format(message, ["n": .money(value, currency: currency)]).text == expected, "\(tag) \(currency)")
        }
    }
}
