internal import Campaigns
internal import Diagnostics
internal import JSONText

/// Holds a translation against its source: the same facts and numbers, the same close, in other words.
struct TranslationCheck {
    let key: String
    let language: String
    let source: Message
    let translation: Message
    let glossary: Glossary

    var findings: [Diagnostic] {
        var findings: [Diagnostic] = []
        if translation.isStale(against: source) { findings.append(finding(.staleTranslation, .warning, translation.place)) }
        findings += self.findings(source.text, translation.text, translation.place)
        for (code, wording) in translation.regions.sorted(by: { $0.key < $1.key }) {
            findings += self.findings(source.wording(for: code), wording, translation.regionPlaces[code] ?? translation.place)
        }
        return findings
    }

    private func finding(_ code: DiagnosticCode, _ severity: Severity, _ place: SourcePlace, _ arguments: [String: String] = [:]) -> Diagnostic {
        Diagnostic(code, severity: severity, at: place, arguments.merging(["message": key, "language": language]) { $1 })
    }

    private func findings(_ original: String, _ text: String, _ place: SourcePlace) -> [Diagnostic] {
        guard let first = ComparedWording(original), let second = ComparedWording(text) else { return [] }
        var findings: [Diagnostic] = []
        for variable in first.variables.subtracting(second.variables).sorted() {
            findings.append(finding(.missingPlaceholder, .error, place, ["variable": "{$\(variable)}"]))
        }
        // A fact that is told on top is no less true.
        for variable in second.variables.subtracting(first.variables).sorted() {
            findings.append(finding(.addedPlaceholder, .warning, part("$" + variable, text, place), ["variable": "{$\(variable)}"]))
        }
        let (lost, new) = (first.numbers.subtracting(second.numbers), second.numbers.subtracting(first.numbers))
        if !lost.isEmpty || !new.isEmpty {
            let (found, expected) = (TranslationCheck.told(new), TranslationCheck.told(lost))
            let place = new.min().map { part($0, text, place) } ?? place
            findings.append(finding(.changedNumber, .warning, place, ["found": found, "expected": expected]))
        }
        for term in glossary.lost(from: first.words, in: second.words, language: language) {
            findings.append(finding(.lostTerm, .warning, place, ["term": term]))
        }
        if second.words == first.words, first.isProse { findings.append(finding(.untranslatedText, .warning, place)) }
        if second.hasDoubleSpace { findings.append(finding(.doubleSpace, .warning, part("  ", text, place))) }
        // Other scripts have marks of their own.
        if first.close != second.close, !language.contains("-") {
            let end = text.utf8.count
            let place = second.close == nil || !text.hasSuffix(second.close ?? "") ? place : place.part(end - (second.close ?? "").utf8.count..<end)
            findings.append(finding(.closingPunctuation, .warning, place, ["found": told(second.close), "expected": told(first.close)]))
        }
        return findings
    }

    private static func told(_ numbers: Set<String>) -> String { numbers.isEmpty ? "–" : numbers.sorted().joined(separator: ", ") }

    private func told(_ close: String?) -> String { close.map { "“\($0)”" } ?? "no mark" }

    /// Where a piece of a wording stands; all of it where it cannot be found.
    private func part(_ piece: String, _ text: String, _ place: SourcePlace) -> SourcePlace {
        guard let range = text.utf8.firstRange(of: piece.utf8) else { return place }
        let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
        return place.part(start..<start + piece.utf8.count)
    }
}
