import Diagnostics
import Testing

@testable import PipelineCLI

struct SentencesTests {
    @Test(arguments: DiagnosticCode.allCases)
    func everyCodeHasASentenceInBothLanguages(code: DiagnosticCode) {
        let sentence = Sentences.sentence(for: code)
        #expect(sentence.english != code.rawValue && !sentence.english.isEmpty)
        #expect(!sentence.indonesian.isEmpty)
    }
}
