import Elections
import MessageFormat
import Testing

@testable import Localization

struct HouseFormatsTests {
    private func formats() throws -> HouseFormats { HouseFormats(try WordingSamples.calendar()) }

    private func text(_ message: String, _ value: VariableValue.Content, in tag: String) throws -> String {
        try formats().formatter(for: tag).format(try CompiledMessage(message, functions: HouseFunctions.registry()), ["x": MessageValue(value)]).text
    }

    private static let long = "{$x :date fields=year-month-day-weekday length=long}"

    @Test(arguments: [
        ("id", "Rabu, 17\u{A0}April\u{A0}2019"), ("jv", "Rabu, 17\u{A0}April\u{A0}2019"), ("su", "Rebo, 17\u{A0}April\u{A0}2019"),
        ("ms", "Rabu, 17\u{A0}April\u{A0}2019"), ("en", "Wednesday, 17\u{A0}April\u{A0}2019"), ("ace", "Rabu, 17\u{A0}April\u{A0}2019"),
        ("ban", "Buda, 17\u{A0}April\u{A0}2019"), ("bjn", "Arba, 17\u{A0}April\u{A0}2019"), ("bug", "Araba, 17\u{A0}April\u{A0}2019"),
        ("mad", "Rebbu, 17\u{A0}April\u{A0}2019"), ("min", "Rabaa, 17\u{A0}April\u{A0}2019"), ("bbc", "Rabu, 17\u{A0}April\u{A0}2019"),
        ("xx", "Rabu, 17\u{A0}April\u{A0}2019"), ("jv-Java", "Rabu, 17\u{A0}April\u{A0}2019"),
    ])
    func votingDay(tag: String, expected: String) throws {
        let day = VariableValue.Content.date(try #require(CalendarDate(iso: "2019-04-17")))
        #expect(try text(HouseFormatsTests.long, day, in: tag) == expected)
        // A message that says nothing means the whole date.
        #expect(try text("{$x}", day, in: tag) == expected)
    }

    /// No language but English has an English name of a day or a month, whatever the length.
    @Test func neverEnglish() throws {
        let english = LanguageTable.english
        // These two are spelt alike in Indonesian.
        let foreign = Set(english.weekdays + english.months).subtracting(["April", "September", "November"])
        for tag in ["id", "jv", "su", "ms", "ace", "ban", "bjn", "bug", "mad", "min", "bbc", "tet", "und", ""] {
            for month in 1...12 {
                let day = VariableValue.Content.date(try #require(CalendarDate(iso: "2019-\(month < 10 ? "0" : "")\(month)-\(10 + month)")))
                let words = try text(HouseFormatsTests.long, day, in: tag).split { !$0.isLetter && $0 != "'" }.map(String.init)
                #expect(foreign.isDisjoint(with: words), "\(tag): \(words)")
            }
        }
    }

    @Test(arguments: [("id", "13.05"), ("jv", "13.05"), ("su", "13.05"), ("mad", "13.05"), ("en", "13.05"), ("ms", "1:05\u{202F}PTG")])
    func time(tag: String, expected: String) throws { #expect(try text("{$x :time}", .time(ClockTime(hour: 13, minute: 5)), in: tag) == expected) }

    @Test(arguments: [("id", "-1.234.567"), ("ban", "-1.234.567"), ("en", "-1.234.567"), ("ms", "-1,234,567")])
    func integer(tag: String, expected: String) throws { #expect(try text("{$x :integer}", .integer(-1_234_567), in: tag) == expected) }

    @Test(arguments: [("id", "A, B, dan C"), ("jv", "A, B, lan C"), ("su", "A, B, sareng C"), ("mad", "A, B, sareng C"), ("min", "A, B, jo C"), ("en", "A, B, and C"), ("xx", "A, B, dan C")])
    func lists(tag: String, expected: String) throws {
        #expect(try text("{$x}", .list(["A", "B", "C"]), in: tag) == expected)
        #expect(try text("{$x :house:list}", .list(["A", "B", "C"]), in: tag) == expected)
    }

    @Test func otherLists() throws {
        #expect(try text("{$x :house:list type=or}", .list(["A", "B"]), in: "id") == "A atau B")
        #expect(try text("{$x :house:list}", .text("A"), in: "id") == "{$x}")
    }

    @Test func regionsHaveNames() throws {
        let facts = try #require(WordingSamples.facts.facts)
        let functions = HouseFunctions.registry(facts, .pemilu2019)
        let formatter = try formats().formatter(for: "id")
        for (message, text) in [
            ("{|34.02| :house:region}", "Kabupaten Bantul"), ("{|34.71| :house:region}", "Kota Yogyakarta"), ("{|34.02| :house:region form=name}", "Bantul"),
            ("{|34.99| :house:region}", "{|34.99|}"),
        ] {
            #expect(formatter.format(try CompiledMessage(message, functions: functions)).text == text)
        }
    }
}
