import Diagnostics
import MessageFormat
import Testing

@testable import PipelineCLI

struct SentencesTests {
    @Test(arguments: DiagnosticCode.allCases)
    func everyCodeHasASentenceInBothLanguages(code: DiagnosticCode) {
        let sentence = Sentences.sentence(for: code)
        #expect(sentence.english != code.rawValue && !sentence.english.isEmpty)
        #expect(!sentence.indonesian.isEmpty)
        #expect(sentence.adviceEnglish.isEmpty == sentence.adviceIndonesian.isEmpty)
    }

    /// A text that the engine cannot read would be shown raw; a name in braces without `$` is a literal, which no sentence has a use for.
    @Test(arguments: DiagnosticCode.allCases)
    func everyTextIsAMessage(code: DiagnosticCode) throws {
        let sentence = Sentences.sentence(for: code)
        for text in [sentence.english, sentence.indonesian, sentence.adviceEnglish, sentence.adviceIndonesian] {
            _ = try CompiledMessage(text)
            #expect(text.firstMatch(of: /\{[^$}.|]*[a-zA-Z]+\}/) == nil, "write {$name}: \(text)")
        }
    }

    /// The Indonesian sentence may leave out nothing that the English one tells, nor know more.
    @Test(arguments: DiagnosticCode.allCases)
    func bothLanguagesTellTheSame(code: DiagnosticCode) {
        let sentence = Sentences.sentence(for: code)
        func names(_ text: String) -> Set<String> { Set(text.matches(of: /\$([A-Za-z]+)/).map { String($0.output.1) }) }
        #expect(names(sentence.english) == names(sentence.indonesian))
    }

    @Test func whatIsMissingIsAnEllipsis() {
        let words = ProgramWords(.en)
        #expect(words.filled("`{$path}` is not there.", [:]) == "`…` is not there.")
        #expect(words.filled("`{$path}` is not there.", ["path": "{$x} \\ \u{5D0}"]) == "`{$x} \\ \u{5D0}` is not there.")
    }

    /// A cure that does not exist is not offered.
    @Test(arguments: [
        ("3", "900", "One of these is enough: begin 3 working days earlier; print 40 sheets fewer in the whole cycle; print 900 sheets a day; or move"),
        ("–", "900", "One of these is enough: print 40 sheets fewer in the whole cycle; print 900 sheets a day; or move"),
        ("3", "–", "One of these is enough: begin 3 working days earlier; print 40 sheets fewer in the whole cycle; or move"),
        ("–", "–", "Print 40 sheets fewer in the whole cycle, or move"),
    ])
    func onlyCuresThatThereAreAreTold(earlier: String, capacity: String, expected: String) {
        let told = ["earlier": earlier, "capacity": capacity, "fewer": "40"]
        #expect(Sentences.sentence(for: .printingGap).told(in: .en, told).contains(expected))
        #expect(!Sentences.sentence(for: .printingGap).told(in: .id, told).contains("–"))
    }
}
