import Diagnostics

/// Does by hand what an editor does with suggested changes.
enum Correction {
    /// The text with all changes made, the last first, so that places before them stay true.
    static func apply(_ findings: [Diagnostic], to text: String) -> String {
        var lines = [text.startIndex]
        for index in text.indices where text[index] == "\n" || text[index] == "\r\n" { lines.append(text.index(after: index)) }
        func index(_ line: Int, _ column: Int) -> String.Index { text.index(lines[line - 1], offsetBy: column - 1, limitedBy: text.endIndex) ?? text.endIndex }
        let changes = findings.compactMap(\.fix).enumerated().map { number, fix in
            (start: index(fix.line, fix.column), end: index(fix.endLine, fix.endColumn), number: number, replacement: fix.replacement)
        }
        var result = text
        for change in changes.sorted(by: { ($0.start, $0.number) > ($1.start, $1.number) }) {
            result.replaceSubrange(change.start..<change.end, with: change.replacement)
        }
        return result
    }
}
