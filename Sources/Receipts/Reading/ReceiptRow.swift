internal import Diagnostics

/// One row of a file of receipts as it was written, whatever kind of file it is.
struct ReceiptRow {
    /// The line, or the row of the sheet.
    var line: Int
    var cells: [ReceiptField: String]
    /// Where each cell stands among those of its row, from 0.
    var columns: [ReceiptField: Int]
    /// The headings as they stand in the file.
    var headings: [ReceiptField: String]
    /// Cells behind the last column that say something: more than the headings name.
    var beyond = 0
    var position: (Int) -> SourcePlace

    subscript(field: ReceiptField) -> String { cells[field] ?? "" }

    /// The place of a cell; of the row where there is no such column.
    func place(_ field: ReceiptField) -> SourcePlace { columns[field].map(position) ?? position(0) }
}
