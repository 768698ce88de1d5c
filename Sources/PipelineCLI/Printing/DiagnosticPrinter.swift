internal import Diagnostics

/// Tells findings to people: `path:line:column: error[code]: what is wrong. what to do.`, then the line and a caret.
struct DiagnosticPrinter {
    var language: ProgramLanguage
    var colours: Colours

    /// All findings, sorted, as the lines of one text.
    func text(_ diagnostics: [Diagnostic]) -> String {
        let findings = CappedFindings(diagnostics)
        var lines = findings.told.flatMap(told)
        for (file, count) in findings.untold {
            lines.append("\(file.isEmpty ? "pipeline" : DiagnosticPrinter.printable(file)): \(CappedFindings.more(count, in: language))")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func told(_ finding: Diagnostic) -> [String] {
        let position = finding.place.map { "\(DiagnosticPrinter.printable($0.position)): " } ?? "pipeline: "
        let sentence = DiagnosticPrinter.printable(Sentences.sentence(for: finding.code).told(in: language, finding.arguments))
        let head = "\(position)\(colours.severity(finding.severity, severityWord(finding.severity)))[\(finding.code.rawValue)]: \(sentence)"
        var lines = [head] + (finding.place.map(excerpt) ?? [])
        for place in finding.related {
            lines.append("  \(DiagnosticPrinter.printable(place.position)): \(seeAlso)")
            lines += excerpt(place)
        }
        if let fix = finding.fix { lines.append("  " + DiagnosticPrinter.printable(FixSentence.told(fix, in: language))) }
        return lines
    }

    private var seeAlso: String { language == .id ? "lihat juga di sini" : "see also here" }

    private func severityWord(_ severity: Severity) -> String { severity == .error ? "error" : "warning" }

    /// The line, cut to what a terminal holds, and a caret under the place; nothing where so much of a long line was not kept.
    private func excerpt(_ place: SourcePlace) -> [String] {
        guard !place.excerpt.isEmpty, place.column <= place.excerpt.count + 1 else { return [] }
        let characters = Array(DiagnosticPrinter.printable(place.excerpt))
        let widest = 120
        let first = max(0, min(place.column - 1 - widest / 2, characters.count - widest))
        let shown = characters[min(first, characters.count)..<min(first + widest, characters.count)]
        let caret = max(0, place.column - 1 - first)
        let length = max(1, min(place.length, shown.count - caret))
        return ["    \(String(shown))", "    \(String(repeating: " ", count: caret))\(colours.caret(String(repeating: "^", count: length)))"]
    }

    /// Text from people must not steer a terminal: control characters are shown, not sent.
    static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { scalar in
            scalar.value < 32 || (127..<160).contains(scalar.value) ? (scalar == "\t" ? " " : "\u{FFFD}") : scalar
        }))
    }
}
