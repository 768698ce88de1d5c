public import Diagnostics

/// A table of comma-separated values after RFC 4180, its first line the names of the columns.
public struct DelimitedTable: Sendable {
    public struct Row: Sendable {
        /// The line on which the row begins, from 1.
        public var line: Int
        var cells: [String]
        var columns: [String: Int]
        var source: DelimitedSource
        /// Where it begins, in bytes.
        var start: Int

        /// The cell of a column; empty where the table has no such column.
        public subscript(column: String) -> String {
            columns[column].flatMap { $0 < cells.count ? cells[$0] : nil } ?? ""
        }

        /// The place of a cell; of the whole row where the table has no such column.
        public func place(_ column: String) -> SourcePlace {
            var reader = DelimitedReader(source.bytes, at: start)
            guard let index = columns[column], let range = reader.range(ofCell: index) else { return place }
            return source.place(range)
        }

        /// The place of the row.
        public var place: SourcePlace { SourcePlace(file: source.path, line: line) }
    }

    public let path: String
    public let columns: [String]
    public let rows: [Row]

    /// Reads a table of UTF-8, with or without byte-order mark, lines ending in LF or CRLF.
    public static func read(_ bytes: [UInt8], path: String) -> (table: DelimitedTable?, diagnostics: [Diagnostic]) {
        var reader = DelimitedReader(bytes)
        let source = DelimitedSource(path: path, bytes: bytes)
        var header: [String]?
        var rows: [Row] = []
        var index: [String: Int] = [:]
        func refuse(_ problem: String, _ line: Int) -> (DelimitedTable?, [Diagnostic]) {
            (nil, [Diagnostic(.tableSyntax, at: SourcePlace(file: path, line: line), ["problem": problem])])
        }
        while true {
            let start = reader.start
            guard let (cells, line) = reader.next() else { break }
            guard !reader.unclosed else { return refuse("a quoted cell is not closed", line) }
            guard let columns = header else {
                header = cells
                index = Dictionary(cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
                guard index.count == cells.count else { return refuse("two columns have the same name", line) }
                continue
            }
            if cells == [""] { continue }
            guard cells.count == columns.count else { return refuse("\(cells.count) cells where \(columns.count) columns are", line) }
            rows.append(Row(line: line, cells: cells, columns: index, source: source, start: start))
        }
        guard let header else { return refuse("the table is empty", 1) }
        return (DelimitedTable(path: path, columns: header, rows: rows), [])
    }
}
