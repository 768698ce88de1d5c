public import Diagnostics

/// A table as spreadsheet programs save it: cells separated by comma, semicolon or tab, in one of three encodings, rows of any length.
///
/// What a cell means is left to whoever asks; nothing but an unclosed quotation is refused here.
public struct ExportedTable: Sendable {
    public struct Row: Sendable {
        /// The line on which the row begins, from 1.
        public var line: Int
        public var cells: [String]
        var start: Int
    }

    public let path: String
    public let encoding: TableEncoding
    /// `,`, `;` or a tab.
    public let separator: Character
    public let header: Row
    public let rows: [Row]
    private let bytes: [UInt8]

    /// - Parameter names: how many of the cells of a first row name columns; the separator with most of these is the file's.
    public static func read(_ bytes: [UInt8], path: String, names: ([String]) -> Int) -> (table: ExportedTable?, diagnostics: [Diagnostic]) {
        let (content, encoding) = TableEncoding.decoded(bytes)
        var start = 0, line = 1
        // Excel puts this first where it wants to be sure of itself.
        if content.starts(with: Array("sep=".utf8)) {
            start = (content.firstIndex(of: 0x0A) ?? content.count - 1) + 1
            line = 2
        }
        let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        let counts = separators.map { separator in
            var reader = DelimitedReader(content, at: start, line: line, separator: separator)
            return reader.next().map { names($0.cells) } ?? 0
        }
        let best = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 } ?? 0
        var reader = DelimitedReader(content, at: start, line: line, separator: separators[best])
        var header: Row?
        var rows: [Row] = []
        while true {
            let start = reader.start
            guard let (cells, line) = reader.next() else { break }
            guard !reader.unclosed else {
                return (nil, [Diagnostic(.tableSyntax, at: SourcePlace(file: path, line: line), ["problem": "a quoted cell is not closed"])])
            }
            let row = Row(line: line, cells: cells, start: start)
            if header == nil { header = row } else { rows.append(row) }
        }
        guard let header else { return (nil, [Diagnostic(.tableSyntax, at: SourcePlace(file: path), ["problem": "the table is empty"])]) }
        return (ExportedTable(
            path: path, encoding: encoding, separator: Character(UnicodeScalar(separators[best])), header: header, rows: rows, bytes: content), [])
    }

    /// The place of a cell; of the row where it has no such cell.
    public func place(_ row: Row, _ index: Int) -> SourcePlace {
        let end = bytes[row.start...].firstIndex(of: 0x0A) ?? bytes.count
        var excerpt = Array(bytes[row.start..<end])
        if excerpt.last == 0x0D { excerpt.removeLast() }
        let text = String(decoding: excerpt, as: UTF8.self)
        var reader = DelimitedReader(bytes, at: row.start, line: row.line, separator: separator.asciiValue ?? UInt8(ascii: ","))
        // A cell behind one of several lines is told by its row: there is no one line to show.
        guard let range = reader.range(ofCell: index), range.upperBound <= end else { return SourcePlace(file: path, line: row.line, excerpt: text) }
        func count(_ from: Int, _ to: Int) -> Int { String(decoding: bytes[from..<to], as: UTF8.self).count }
        return SourcePlace(
            file: path, line: row.line, column: count(row.start, range.lowerBound) + 1, length: count(range.lowerBound, range.upperBound), excerpt: text)
    }
}
