internal import Diagnostics
internal import JSONText

/// A stretch of a file with columns in code points.
struct SARIFRegion {
    private var startLine: Int
    private var startColumn: Int
    private var endLine: Int
    private var endColumn: Int

    init(_ place: SourcePlace) {
        let start = SARIFRegion.column(place.column, in: place.excerpt)
        (startLine, startColumn, endLine) = (place.line, start, place.line)
        endColumn = start + SARIFRegion.scalars(place.excerpt.dropFirst(place.column - 1).prefix(place.length), atLeast: place.length)
    }

    /// What a change takes out; its start is in the line of the finding, or else as it is told.
    init(_ fix: Fix, _ place: SourcePlace) {
        let start = fix.line == place.line ? SARIFRegion.column(fix.column, in: place.excerpt) : fix.column
        (startLine, startColumn, endLine) = (fix.line, start, fix.endLine)
        let lines = fix.original.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        endColumn = lines.count > 1 ? (lines.last?.count ?? 0) + 1 : start + fix.original.unicodeScalars.count
    }

    func write(_ key: String, _ writer: inout JSONWriter) {
        writer.key(key)
        writer.object { writer in
            writer.member("startLine", startLine)
            writer.member("startColumn", startColumn)
            if endLine != startLine { writer.member("endLine", endLine) }
            writer.member("endColumn", endColumn)
        }
    }

    private static func column(_ column: Int, in line: String) -> Int { 1 + scalars(line.prefix(column - 1), atLeast: column - 1) }

    /// The code points of characters; at least as many as there are characters, where the line is not known.
    private static func scalars(_ text: Substring, atLeast characters: Int) -> Int {
        text.unicodeScalars.count + max(0, characters - text.count)
    }
}
