internal import CXlsxWriter

extension WorkbookWriter {
    /// The most rows that a sheet has, the head counted.
    private static let mostRows = 1_048_576

    /// The bytes of a file of tables: the head stays in view and has filters, codes are text, days are days.
    ///
    /// Rows beyond what a sheet holds go on in a further sheet of the same name with a number.
    public static func write(title: String, tables: [TableSheet]) throws(SpreadsheetError) -> [UInt8] {
        try inMemory { book throws(SpreadsheetError) in
            setProperties(book, title: title)
            let formats = CellFormats(book)
            for table in tables {
                var first = 0, part = 1
                repeat {
                    let rows = min(table.rowCount - first, mostRows - 1)
                    if let sheet = workbook_add_worksheet(book, part == 1 ? table.name : "\(table.name) \(part)") { try fill(sheet, table, first, rows, formats) }
                    first += rows
                    part += 1
                } while first < table.rowCount
            }
        }
    }

    private static func fill(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ table: TableSheet, _ first: Int, _ count: Int, _ formats: CellFormats) throws(SpreadsheetError) {
        let styles = table.columns.map { formats[$0.style] }
        for (index, column) in table.columns.enumerated() {
            worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, styles[index])
        }
        guard var rows = TableRows(sheet, styles, head: formats[.header]) else { throw .system("out of memory") }
        rows.write(head: table.columns.map(\.title), rows: count) { table.row(first + $0) }
        guard rows.close() else { throw .system("a part of it cannot be written") }
        setPage(sheet)
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_autofilter(sheet, 0, 0, UInt32(count), UInt16(max(1, table.columns.count) - 1))
    }
}
