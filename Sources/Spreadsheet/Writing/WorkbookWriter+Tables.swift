internal import CXlsxWriter

extension WorkbookWriter {
    /// The most rows that a sheet has, the head counted.
    private static let mostRows = 1_048_576

    /// The bytes of a file of tables: the head stays in view and has filters, codes are text, days are days.
    ///
    /// Rows beyond what a sheet holds go on in a further sheet of the same name with a number.
    public static func write(title: String, tables: [TableSheet]) throws(SpreadsheetError) -> [UInt8] {
        try inMemory { book in
            setProperties(book, title: title)
            let formats = CellFormats(book)
            for table in tables {
                var first = 0, part = 1
                repeat {
                    let rows = min(table.rowCount - first, mostRows - 1)
                    if let sheet = workbook_add_worksheet(book, part == 1 ? table.name : "\(table.name) \(part)") { fill(sheet, table, first, rows, formats) }
                    first += rows
                    part += 1
                } while first < table.rowCount
            }
        }
    }

    private static func fill(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ table: TableSheet, _ first: Int, _ count: Int, _ formats: CellFormats) {
        let styles = table.columns.map { formats[$0.style] }
        for (index, column) in table.columns.enumerated() {
            worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, styles[index])
            worksheet_write_string(sheet, 0, UInt16(index), CellText.escaped(column.title), formats[.header])
        }
        for row in 0..<count {
            for (index, content) in table.row(first + row).enumerated() where index < styles.count {
                let line = UInt32(row + 1), column = UInt16(index)
                switch content {
                case .empty: break
                case .text(let text): worksheet_write_string(sheet, line, column, CellText.escaped(CellText.fitting(text)), styles[index])
                case .number(let number): worksheet_write_number(sheet, line, column, number.isFinite ? number : 0, styles[index])
                case .flag(let flag): worksheet_write_boolean(sheet, line, column, flag ? 1 : 0, styles[index])
                case .date(let date):
                    var day = lxw_datetime(year: Int32(date.year), month: Int32(date.month), day: Int32(date.day), hour: 0, min: 0, sec: 0)
                    worksheet_write_datetime(sheet, line, column, &day, styles[index])
                }
            }
        }
        setPage(sheet)
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_autofilter(sheet, 0, 0, UInt32(count), UInt16(max(1, table.columns.count) - 1))
    }
}
