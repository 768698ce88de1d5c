internal import Diagnostics
internal import IncrementalBuild

extension PackedReader {
    mutating func findings() throws(Damage) -> [Diagnostic] {
        try each { reader throws(Damage) in
            guard let code = DiagnosticCode(rawValue: try reader.text()) else { throw Damage() }
            let severity: Severity = try reader.flag() ? .error : .warning
            let place = try reader.each { reader throws(Damage) in try reader.place() }.first
            let arguments = try reader.each { reader throws(Damage) in (try reader.text(), try reader.text()) }
            let related = try reader.each { reader throws(Damage) in try reader.place() }
            let fix = try reader.each { reader throws(Damage) in try reader.fix() }.first
            return Diagnostic(
                code, severity: severity, at: place, Dictionary(arguments, uniquingKeysWith: { first, _ in first }), related: related, fix: fix)
        }
    }

    private mutating func place() throws(Damage) -> SourcePlace {
        var place = SourcePlace(file: try text(), line: try int(), column: try int(), length: try int(), excerpt: try text())
        place.cell = try each { reader throws(Damage) in SourcePlace.Cell(sheet: try reader.text(), name: try reader.text()) }.first
        return place
    }

    private mutating func fix() throws(Damage) -> Fix {
        Fix(
            line: try int(), column: try int(), endLine: try int(), endColumn: try int(), original: try text(), replacement: try text())
    }
}
