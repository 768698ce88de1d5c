import MessageFormat
import Testing

struct EngineTests {
    private let formatter = MessageFormatter(locale: "id", formats: LanguageTable.indonesian)

    @Test func countsStayWithTheirWords() throws {
        let house = MessageFormatter(locale: "id", formats: LanguageTable.indonesian, isolation: .mixed, keepsCounts: true)
        #expect(house.format(try CompiledMessage("{$n :integer} surat {$s} suara"), ["n": .integer(5), "s": .string("x")]).text == "5\u{A0}surat x suara")
    }

    @Test(arguments: [
        (BidiIsolation.none, "a بانتول"), (.standard, "a \u{2068}بانتول\u{2069}"), (.mixed, "a \u{2068}بانتول\u{2069}"),
    ])
    func directionsThatMixAreIsolated(isolation: BidiIsolation, text: String) throws {
        let formatter = MessageFormatter(locale: "id", formats: LanguageTable.indonesian, isolation: isolation)
        #expect(formatter.format(try CompiledMessage("a {$name}"), ["name": .string("بانتول")]).text == text)
    }

    @Test(arguments: [(BidiIsolation.standard, "a \u{2068}Bantul\u{2069}"), (.mixed, "a Bantul")])
    func directionsThatDoNot(isolation: BidiIsolation, text: String) throws {
        let formatter = MessageFormatter(locale: "id", formats: LanguageTable.indonesian, isolation: isolation)
        #expect(formatter.format(try CompiledMessage("a {$name}"), ["name": .string("Bantul")]).text == text)
        let jawi = MessageFormatter(locale: "ms-Arab", formats: LanguageTable.malay, isolation: .mixed)
        #expect(jawi.format(try CompiledMessage("{$n} {$name}"), ["n": .string("بانتول"), "name": .string("Bantul")]).text == "بانتول \u{2068}Bantul\u{2069}")
    }

    @Test func listsAreToldAsTheLanguageTellsThem() throws {
        let message = try CompiledMessage("{$x}")
        for (count, text) in [(0, ""), (1, "A"), (2, "A dan B"), (3, "A, B, dan C")] {
            #expect(MessageFormatter(locale: "id", formats: LanguageTable.indonesian, isolation: .none)
                .format(message, ["x": .list(Array(["A", "B", "C"].prefix(count)))]).text == text)
        }
    }

    @Test func whatOnlyTheCallerKnowsIsNotShown() throws {
        let result = formatter.format(try CompiledMessage("{$x}"), ["x": .custom(1)])
        #expect(result.text == "\u{2068}{$x}\u{2069}" && result.errors.map(\.kind) == [.notFormattable])
    }

    @Test func invalidKeysAreTold() throws {
        let result = formatter.format(try CompiledMessage(".input {$n :number} .match $n lots {{many}} * {{some}}"), ["n": .integer(9)])
        #expect(result.text == "some" && result.errors.map(\.kind) == [.badVariantKey])
    }

    @Test func aLongChainOfDeclarationsDoesNotRunDeep() throws {
        let count = 20_000
        let chain = ".local $a0 = {x :string} " + (1...count).map { ".local $a\($0) = {$a\($0 - 1)}" }.joined()
        #expect(formatter.format(try CompiledMessage(chain + "{{{$a\(count)}}}")).text == "\u{2068}x\u{2069}")
    }

    @Test(arguments: [
        ("{", 1), ("a }", 2), ("{name", 5), ("{$}", 2), ("{$a :}", 5), ("{$a :date x}", 11), ("{$a :date x=}", 12), ("\\q", 1), (".match $a", 9),
        ("{$a", 3), ("{$a :date x=|y}", 15), (".foo {{}}", 0), ("{{a", 3), ("{{a}} b", 6), (".local x = {1} {{}}", 7), (".input {1} {{}}", 7),
        ("{1 x}", 3), ("a\u{0}", 1),
    ])
    func syntaxErrorsHaveAPlace(text: String, offset: Int) {
        do {
            _ = try ParsedMessage(parsing: text)
            Issue.record("\(text) was read")
        } catch { #expect(error.offset == offset, "\(text): \(error)") }
    }
}
