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
            if let place = finding.place {
                writer.key("place")
                self.place(place, &writer)
            }
            if !finding.related.isEmpty {
                writer.key("related")
                writer.array { writer in for place in finding.related { self.place(place, &writer) } }
            }
            if let fix = finding.fix { self.fix(fix, &writer) }
            writer.key("arguments")
            writer.object { writer in
                for (name, value) in finding.arguments.sorted(by: { $0.key < $1.key }) { writer.member(name, value) }
            }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// How many findings of a file are not told one by one.
    static func more(_ count: Int, in file: String) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            if !file.isEmpty { writer.member("file", file) }
            writer.member("more", count)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func place(_ place: SourcePlace, _ writer: inout JSONWriter) {
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

    private static func fix(_ fix: Fix, _ writer: inout JSONWriter) {
        writer.key("fix")
        writer.object { writer in
            writer.member("line", fix.line)
            writer.member("column", fix.column)
            writer.member("endLine", fix.endLine)
            writer.member("endColumn", fix.endColumn)
            writer.member("original", fix.original)
            writer.member("replacement", fix.replacement)
        }
    }
}
