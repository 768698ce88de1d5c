internal import Campaigns
internal import Diagnostics
public import Elections
internal import JSONText

/// The checks of neutral, plain and lasting wording, compiled once for every cycle.
///
/// All are warnings with a code of their own, so that a campaign can silence one and say why.
public struct WordingCheck: Sendable {
    private let rules: [Cycle: WordingRules]
    /// The terms that translations keep.
    let glossary: Glossary

    public init(facts: ElectionFacts, plainWords: PlainWords, glossary: Glossary = .none) {
        self.glossary = glossary
        rules = Dictionary(
            Cycle.allCases.map { ($0, WordingRules(cycle: $0, facts: facts, plainWords: plainWords)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What to look at in one wording of a message, which must be a message that can be parsed.
    func findings(_ text: String, key: String, language: String, cycle: Cycle, at place: SourcePlace) -> [Diagnostic] {
        guard let rules = rules[cycle] else { return [] }
        var pass = WordingPass(text, language: language, rules: rules)
        return pass.run().map { finding in
            let words = pass.copy.text(finding.range)
            let arguments = ["text": WordingCheck.short(words), "message": key]
            return Diagnostic(
                finding.code, severity: .warning, at: place.part(finding.range), arguments.merging(finding.arguments) { $1 },
                fix: finding.change.flatMap { place.part($0.range).fix($0.text) })
        }
    }

    /// Enough of a long sentence to know it by.
    private static func short(_ words: String) -> String { words.count > 60 ? words.prefix(59) + "…" : words }
}
