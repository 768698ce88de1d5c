public import DelimitedText
public import Diagnostics
internal import Spreadsheet

/// A file of receipts, cut into rows: text from a spreadsheet, or a workbook.
public struct ReceiptFile {
    /// How it was written, as far as people are told.
    public enum Form: Sendable, Hashable {
        case text(separator: Character, encoding: TableEncoding)
        case workbook(sheet: String)
    }

    static let mostRows = 500_000

    public let path: String
    public let form: Form
    let rows: [ReceiptRow]

    public static func read(_ bytes: [UInt8], path: String) -> (file: ReceiptFile?, diagnostics: [Diagnostic]) {
        // Containers begin so, and tables of text do not.
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? workbook(bytes, path) : text(bytes, path)
    }

    private static func text(_ bytes: [UInt8], _ path: String) -> (ReceiptFile?, [Diagnostic]) {
        let read = ExportedTable.read(bytes, path: path) { cells in cells.count { ReceiptField(heading: $0) != nil } }
        guard let table = read.table else { return (nil, read.diagnostics) }
        guard table.rows.count <= mostRows else {
            return (nil, [Diagnostic(.sheetLimit, at: SourcePlace(file: path), ["what": "a file of receipts", "limit": "500,000 rows"])])
        }
        let head = table.header
        if head.cells.count == 1, ReceiptField(heading: head.cells[0]) == nil, ReceiptField.allCases.contains(where: { holds(head.cells[0], $0) }) {
            return (nil, [Diagnostic(.receiptSeparator, at: table.place(head, 0))])
        }
        let heading = columns(head.cells.enumerated().map { ($1, $0) }) { table.place(head, $0) }
        guard heading.diagnostics.isEmpty else { return (nil, heading.diagnostics) }
        let rows = table.rows.compactMap { row -> ReceiptRow? in
            let cells = row.cells.map(\.trimmed)
            guard cells.contains(where: { !$0.isEmpty }) else { return nil }
            return ReceiptRow(
                line: row.line, cells: heading.columns.compactMapValues { cells.indices.contains($0) ? plain(cells[$0]) : nil }, columns: heading.columns,
                headings: heading.headings, beyond: cells.dropFirst(head.cells.count).lastIndex { !$0.isEmpty } ?? 0, position: { table.place(row, $0) })
        }
        return (ReceiptFile(path: path, form: .text(separator: table.separator, encoding: table.encoding), rows: rows), [])
    }

    private static func holds(_ text: String, _ field: ReceiptField) -> Bool {
        let text = text.lowercased()
        return text.contains(field.rawValue) || text.contains(field.indonesian)
    }

    /// Tables of ours put an apostrophe before what a spreadsheet would take for a formula.
    private static func plain(_ cell: String) -> String {
        guard cell.first == "'", let next = cell.dropFirst().first, "=+-@\t\r".contains(next) else { return cell }
        return String(cell.dropFirst())
    }

    private static func columns(
        _ headings: [(name: String, column: Int)], _ place: (Int) -> SourcePlace
    ) -> (columns: [ReceiptField: Int], headings: [ReceiptField: String], diagnostics: [Diagnostic]) {
        var columns: [ReceiptField: Int] = [:], names: [ReceiptField: String] = [:]
        var diagnostics: [Diagnostic] = []
        for (name, column) in headings {
            guard let field = ReceiptField(heading: name) else { continue }
            names[field] = name.trimmed
            if columns.updateValue(column, forKey: field) != nil { diagnostics.append(Diagnostic(.duplicateEntry, at: place(column), ["key": name.trimmed])) }
        }
        let found = headings.map(\.name.trimmed).filter { !$0.isEmpty }.joined(separator: ", ")
        for field in ReceiptField.needed where columns[field] == nil {
            diagnostics.append(Diagnostic(
                .receiptColumn, at: place(headings.first?.column ?? 0),
                ["column": "\(field.rawValue)` / `\(field.indonesian)", "found": found.isEmpty ? "–" : found]))
        }
        return (columns, names, diagnostics)
    }

    // MARK: Workbooks

    private static func workbook(_ bytes: [UInt8], _ path: String) -> (ReceiptFile?, [Diagnostic]) {
        let at = SourcePlace(file: path)
        do {
            let (book, findings) = try WorkbookReader.read(bytes)
            func headings(_ sheet: Sheet) -> [(name: String, column: Int)] {
                (1...max(1, sheet.lastColumn)).map { (name: text(sheet[1, $0].content), column: $0 - 1) }
            }
            guard let sheet = book.sheets.max(by: { left, right in
                headings(left).count { ReceiptField(heading: $0.name) != nil } < headings(right).count { ReceiptField(heading: $0.name) != nil }
            }) else { return (nil, [Diagnostic(.notAWorkbook, at: at)]) }
            func place(_ row: Int, _ column: Int) -> SourcePlace {
                let address = CellAddress(row: row, column: column + 1)
                return SourcePlace(file: path, line: row, column: column + 1, cell: SourcePlace.Cell(sheet: sheet.name, name: address.name))
            }
            let heading = columns(headings(sheet)) { place(1, $0) }
            var diagnostics = heading.diagnostics
            for finding in findings where finding.sheet == sheet.name { diagnostics.append(finding.diagnostic(path)) }
            guard diagnostics.isEmpty else { return (nil, diagnostics) }
            let numbers = Set(sheet.cells.filter { $0.value.content != .empty }.keys.map(\.row)).subtracting([1]).sorted()
            let rows = numbers.map { number in
                ReceiptRow(
                    line: number, cells: heading.columns.mapValues { text(sheet[number, $0 + 1].content).trimmed }, columns: heading.columns,
                    headings: heading.headings, position: { place(number, $0) })
            }
            return (ReceiptFile(path: path, form: .workbook(sheet: sheet.name), rows: rows), [])
        } catch {
            return (nil, [error.diagnostic(path)])
        }
    }

    private static func text(_ content: Cell.Content) -> String {
        switch content {
        case .empty: ""
        case .text(let text): text
        case .number(let number): number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : String(number).replacing(".", with: ",")
        case .date(let date): date.iso
        case .flag(let flag): flag ? "true" : "false"
        }
    }
}
