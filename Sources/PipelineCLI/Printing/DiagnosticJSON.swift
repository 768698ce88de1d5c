internal import Diagnostics
internal import JSONText

/// A finding as one line of JSON.
enum DiagnosticJSON {
    static func line(_ finding: Diagnostic, _ language: ProgramLanguage) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("severity", finding.severity.rawValue)
            writer.member("code", finding.code.rawValue)
            writer.member("message", Sentences.sentence(for: finding.code).told(in: language, finding.arguments))
            if let place = finding.place { self.place(place, "place", &writer) }
            writer.key("arguments")
            writer.object { writer in
                for (name, value) in finding.arguments.sorted(by: { $0.key < $1.key }) { writer.member(name, value) }
            }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func place(_ place: SourcePlace, _ key: String, _ writer: inout JSONWriter) {
        writer.key(key)
        writer.object { writer in
            writer.member("file", place.file)
            writer.member("line", place.line)
            writer.member("column", place.column)
            writer.member("length", place.length)
            if let cell = place.cell {
                writer.member("sheet", cell.sheet)
                writer.member("cell", cell.name)
            }
        }
    }
}
