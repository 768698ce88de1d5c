internal import Diagnostics
internal import IncrementalBuild

extension PackedWriter {
    /// Findings, as they were told.
    mutating func add(_ findings: [Diagnostic]) {
        add(each: findings) { writer, finding in
            writer.add(finding.code.rawValue)
            writer.add(finding.severity == .error)
            writer.add(each: finding.place.map { [$0] } ?? []) { $0.add($1) }
            writer.add(each: finding.arguments.sorted { $0.key < $1.key }) { writer, argument in
                writer.add(argument.key)
                writer.add(argument.value)
            }
            writer.add(each: finding.related) { $0.add($1) }
            writer.add(each: finding.fix.map { [$0] } ?? []) { $0.add($1) }
        }
    }

    private mutating func add(_ place: SourcePlace) {
        add(place.file)
        for number in [place.line, place.column, place.length] { add(number) }
        add(place.excerpt)
        add(each: place.cell.map { [$0] } ?? []) { writer, cell in
            writer.add(cell.sheet)
            writer.add(cell.name)
        }
    }

    private mutating func add(_ fix: Fix) {
        for number in [fix.line, fix.column, fix.endLine, fix.endColumn] { add(number) }
        add(fix.original)
        add(fix.replacement)
    }
}
