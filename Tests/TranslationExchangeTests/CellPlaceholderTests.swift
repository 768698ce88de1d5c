import Campaigns
import Testing

@testable import TranslationExchange

struct CellPlaceholderTests {
    private static func unit(_ source: String, _ target: String? = nil) throws -> TranslationUnit {
        let pattern = try #require(MessageFrame(source)).variants[0].pattern, other = try target.map { try #require(MessageFrame($0)).variants[0].pattern }
        let pair = InlineText.pair(pattern, other)
        return TranslationUnit(
            id: "a", keys: [], source: pair.source, target: pair.target, state: .translated, translatorNote: "", told: UnitTelling(), most: nil)
    }

    static let texts: [(message: String, cell: String)] = [
        ("Bawa KTP.", "Bawa KTP."), ("{$votingDay :date fields=year-month-day} di {$region}.", "{votingDay} di {region}."),
        ("{$n} dan {$n} dan {$n :integer}", "{n} dan {n 2} dan {n 3}"), ("\\{{$n}\\}", "{{{n}}}"), ("a \\{ b \\} \\\\", "a {{ b }} \\"),
        ("{|y z|}{:f}{#b}{/b}", "{y}{:f}{#b}{/b}"), ("{|{}|}{ $n }", "{isian}{n}"), (" di {$n}\nlalu ", " di {n}\nlalu "),
    ]

    /// What is written in a cell is read as it was.
    @Test(arguments: texts) func cellsLoseNothing(message: String, cell: String) throws {
        let unit = try Self.unit(message)
        let placeholders = CellPlaceholders(unit)
        #expect(placeholders.written(unit.source) == cell)
        let read = placeholders.read(cell)
        #expect(read.unknown.isEmpty)
        #expect(read.text.parts == unit.source.parts.map { part in
            if case .placeholder(let id, _) = part { .placeholder(id: id, code: nil) } else { part }
        })
    }

    @Test func namesAreFoundHoweverTheyAreTyped() throws {
        let placeholders = CellPlaceholders(try Self.unit("{$votingDay} {$n} {$n}"))
        #expect(placeholders.read("{VOTINGDAY}{ n }{n2}").text.placeholders.map(\.id) == ["1", "2", "3"])
        let read = placeholders.read("{votingday}, {hari} {} {$n} { } }{")
        #expect(read.unknown == ["{hari}", "{}", "{$n}", "{ }"])
        #expect(read.text.text == ",     }{")
    }

    /// A translation that says a fact in its own way has one name for it, one that says more has further names.
    @Test func translationsKeepTheirOwnWay() throws {
        let unit = try Self.unit("{$n :integer} di {$region}", "{$region}: {$n :number} {$m}")
        let target = try #require(unit.target)
        #expect(CellPlaceholders(unit).written(target) == "{region}: {n} {m}")
        #expect(CellPlaceholders(unit).shown(in: unit.source) == ["{n}", "{region}"])
    }
}
