import Elections
import Testing

@testable import Localization

struct FormatsTests {
    private let day = CalendarDate(iso: "2019-04-17")

    @Test(arguments: [
        ("id", "Rabu, 17\u{A0}April\u{A0}2019"), ("jv", "Rabu, 17\u{A0}April\u{A0}2019"), ("su", "Rebo, 17\u{A0}April\u{A0}2019"),
        ("min", "Rabu, 17\u{A0}April\u{A0}2019"), ("xx", "Rabu, 17\u{A0}April\u{A0}2019"),
    ])
    func votingDay(tag: String, text: String) throws {
        #expect(LanguageFormats.of(tag).date(try #require(day), fields: ["year", "month", "day", "weekday"], length: "long") == text)
    }

    @Test func sundaneseMonths() throws {
        let date = try #require(CalendarDate(iso: "2017-02-15"))
        #expect(LanguageFormats.of("su").date(date, fields: ["day", "month", "year"], length: "long") == "15\u{A0}Pébruari\u{A0}2017")
    }

    @Test(arguments: [(7, 0, "07.00"), (13, 5, "13.05")])
    func time(hour: Int, minute: Int, text: String) { #expect(LanguageFormats.of("jv").time(ClockTime(hour: hour, minute: minute)) == text) }

    @Test(arguments: [(0, "0"), (999, "999"), (1234, "1.234"), (-1_234_567, "-1.234.567")])
    func integer(number: Int, text: String) { #expect(LanguageFormats.of("id").integer(number) == text) }

    @Test(arguments: [("id", "A, B, dan C"), ("jv", "A, B, lan C"), ("su", "A, B, sareng C")])
    func list(tag: String, text: String) { #expect(LanguageFormats.of(tag).list(["A", "B", "C"]) == text) }

    @Test func shortLists() {
        #expect(LanguageFormats.of("id").list([]) == "")
        #expect(LanguageFormats.of("id").list(["A"]) == "A")
        #expect(LanguageFormats.of("id").list(["A", "B"]) == "A dan B")
    }
}

struct MessageParserTests {
    @Test func placeholdersAndEscapes() throws {
        let pattern = try MessageParser.parse("Bawa {$documentsListed} \\{x\\} {$votingDay :date fields=day-month length=|long|}")
        #expect(pattern.parts == [
            .text("Bawa "), .placeholder(.init(variable: "documentsListed", function: nil, options: [])), .text(" {x} "),
            .placeholder(.init(variable: "votingDay", function: "date", options: [
                .init(name: "fields", value: "day-month"), .init(name: "length", value: "long"),
            ])),
        ])
    }

    @Test(arguments: [
        ("{", 1), ("a }", 2), ("{name}", 1), ("{$}", 2), ("{$a :}", 5), ("{$a :date x}", 11), ("{$a :date x=}", 12), ("\\q", 1), (".match $a", 0), ("{#b}", 1),
        ("{$a", 3), ("{$a :date x=|y}", 15),
    ])
    func refuses(text: String, offset: Int) {
        #expect(throws: MessageSyntaxError.self) { try MessageParser.parse(text) }
        do { _ = try MessageParser.parse(text) } catch { #expect(error.offset == offset, "\(text): \(error.problem)") }
    }
}
