internal import Diagnostics

/// Tells findings to people: `path:line:column: error[code]: what is wrong. what to do.`, then the line and a caret.
struct DiagnosticPrinter {
    var language: ProgramLanguage
    var colours: Colours
    /// Findings told for one file; the rest is counted.
    static let perFile = 20

    /// All findings, sorted, as the lines of one text.
    func text(_ diagnostics: [Diagnostic]) -> String {
        var lines: [String] = []
        var counts: [String: Int] = [:]
        var untold: [(file: String, count: Int)] = []
        for finding in diagnostics.sorted() {
            let file = finding.place?.file ?? ""
            counts[file, default: 0] += 1
            if counts[file, default: 0] > DiagnosticPrinter.perFile {
                if untold.last?.file == file { untold[untold.count - 1].count += 1 } else { untold.append((file, 1)) }
                continue
            }
            lines += told(finding)
        }
        for (file, count) in untold { lines.append(more(count, in: file)) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func more(_ count: Int, in file: String) -> String {
        switch (language, file.isEmpty) {
        case (.en, false): "\(file): \(count) more findings in this file are not shown."
        case (.en, true): "\(count) more findings are not shown."
        case (.id, false): "\(file): \(count) temuan lain dalam berkas ini tidak ditampilkan."
        case (.id, true): "\(count) temuan lain tidak ditampilkan."
        }
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

    /// The line, cut to what a terminal holds, and a caret under the place.
    private func excerpt(_ place: SourcePlace) -> [String] {
        guard !place.excerpt.isEmpty else { return [] }
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
