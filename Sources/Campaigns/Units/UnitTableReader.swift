internal import DelimitedText
internal import Diagnostics
internal import Elections
internal import IncrementalBuild
internal import Workspace

/// Reads a table of units once from beginning to end, and keeps where the rows of each region lie.
struct UnitTableReader {
    let workspace: any Workspace
    let path: String
    let facts: ElectionFacts
    /// The variables that every message of the cycle has.
    let known: Set<String>

    /// What cannot be told of all rows is counted.
    private static let mostFindings = 100
    private static let mostBytes = 1 << 30

    /// - Returns: the table and its first line; what is wrong with the whole of it.
    func read() throws(WorkspaceError) -> (table: UnitTable?, head: [UInt8], diagnostics: [Diagnostic]) {
        let file = try workspace.reader(of: path)
        guard file.count <= UnitTableReader.mostBytes else {
            return (nil, [], [Diagnostic(.fileTooLarge, at: SourcePlace(file: path), ["limit": "1 GiB"])])
        }
        let beginning = try file.read(at: 0, count: 4)
        guard !beginning.starts(with: [0xFF, 0xFE]), !beginning.starts(with: [0xFE, 0xFF]) else {
            return (nil, [], [Diagnostic(.textEncoding, at: SourcePlace(file: path), ["encoding": "UTF-16"])])
        }
        guard !beginning.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            return (nil, [], [Diagnostic(.unitWorkbook, at: SourcePlace(file: path))])
        }
        let start = beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func rows(_ separator: UInt8) -> DelimitedRows<WorkspaceError> {
            DelimitedRows(start..<file.count, separator: separator, read: { (offset, count) throws(WorkspaceError) in try file.read(at: offset, count: count) })
        }
        var best = rows(UInt8(ascii: ",")), separator = UInt8(ascii: ","), head: DelimitedRows<WorkspaceError>.Row?, headings: [String] = []
        for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
            var reader = rows(candidate)
            var row = try reader.next()
            // Excel puts this first where it wants to be sure of itself.
            if row?.bytes.starts(with: Array("sep=".utf8)) == true { row = try reader.next() }
            let cells = (row?.cells(separator: candidate) ?? []).map { String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
            if head == nil || UnitColumns.known(cells) > UnitColumns.known(headings) { (best, separator, head, headings) = (reader, candidate, row, cells) }
        }
        guard let head else { return (nil, [], [Diagnostic(.tableSyntax, at: SourcePlace(file: path), ["problem": "the table is empty"])]) }
        let sketch = UnitRows(path: path, columns: UnitColumns(), separator: separator, facts: facts)
        if headings.count == 1, UnitColumns.known(headings) == 0, holdsNames(headings[0]) {
            return (nil, [], [Diagnostic(.unitSeparator, at: sketch.place(head, nil))])
        }
        let read = UnitColumns.read(headings, known: known)
        guard let columns = read.columns else {
            return (nil, [], read.problems.map { Diagnostic($0.code, at: sketch.place(head, $0.column), $0.arguments) })
        }
        var pass = UnitIndexing(UnitTable(
            path: path, columns: columns, rows: UnitRows(path: path, columns: columns, separator: separator, facts: facts), workspace: workspace,
            mark: workspace.mark(of: path)), most: UnitTableReader.mostFindings)
        while let row = try best.next() { pass.add(row) }
        return (try pass.finish(), head.bytes, [])
    }

    private func holdsNames(_ text: String) -> Bool {
        let text = text.lowercased()
        return [UnitColumns.codeNames, UnitColumns.regionNames].allSatisfy { $0.contains { text.contains($0) } }
    }
}
