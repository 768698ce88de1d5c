internal import CXlsxWriter
internal import Glibc

/// Writes the rows of a table as the library would write them, row by row.
///
/// The library keeps every cell in a tree until the workbook is closed: a hundred bytes and more for each of millions. What it has for large tables instead
/// spells every text out where it stands, so that files grow; this writes the same bytes as its usual way, texts once in the list of the workbook.
struct TableRows {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let file: UnsafeMutablePointer<FILE>
    /// The numbers by which the file knows the formats of the columns.
    private let styles: [Int32]
    private let headStyle: Int32
    /// The letters of the columns.
    private let letters: [[UInt8]]
    private var bytes: [UInt8] = []
    private var isWritten = true
    private var lastRow = 0
    /// The first and last column that has a cell anywhere.
    private var columns: ClosedRange<Int>?

    /// Rows of a block have one `spans` among them.
    static let rowsInBlock = 16
    private static let mostBytes = 1 << 18

    /// `nil` where there is no memory for it. Formats are numbered in the order of their first use, those of columns before those of cells.
    init?(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: [UnsafeMutablePointer<lxw_format>?], head: UnsafeMutablePointer<lxw_format>?) {
        guard let file = partOfWorkbook(nil) else { return nil }
        self.sheet = sheet
        self.file = file
        self.styles = styles.map { $0.map(lxw_format_get_xf_index) ?? 0 }
        headStyle = head.map(lxw_format_get_xf_index) ?? 0
        letters = styles.indices.map { Array(CellAddress.letters(of: $0 + 1).utf8) }
        bytes.reserveCapacity(TableRows.mostBytes + 1 << 16)
    }

    /// Adds the head, which is the first row, and the rows beneath it.
    mutating func write(head: [String], rows count: Int, _ row: (Int) -> [Cell.Content]) {
        var first = 0
        while first <= count {
            let block = (first..<min(count + 1, first + TableRows.rowsInBlock)).map { $0 == 0 ? head.map(Cell.Content.text) : row($0 - 1) }
            write(block, from: first)
            first += block.count
        }
        flush()
    }

    private mutating func write(_ block: [[Cell.Content]], from first: Int) {
        let used = block.map { row in row.indices.prefix(styles.count).filter { isCell(row[$0]) } }
        let all = used.joined()
        guard let low = all.min(), let high = all.max() else { return }
        columns = min(columns?.lowerBound ?? low, low)...max(columns?.upperBound ?? high, high)
        let span = Array("\" spans=\"\(low + 1):\(high + 1)\">".utf8)
        for (index, row) in block.enumerated() where !used[index].isEmpty {
            let name = Array(String(first + index + 1).utf8)
            add("<row r=\"")
            bytes += name
            bytes += span
            for column in used[index] { write(row[column], column, name, isHead: first + index == 0) }
            add("</row>")
            lastRow = first + index
        }
        if bytes.count > TableRows.mostBytes { flush() }
    }

    /// Texts that escapes make too long are left out by the library.
    private func isCell(_ content: Cell.Content) -> Bool {
        switch content {
        case .empty: false
        case .text(let text): text.utf8.count <= CellText.mostUnits / 7 || CellText.escaped(CellText.fitting(text)).unicodeScalars.count <= CellText.mostUnits
        default: true
        }
    }

    private mutating func write(_ content: Cell.Content, _ column: Int, _ row: [UInt8], isHead: Bool) {
        add("<c r=\"")
        bytes += letters[column]
        bytes += row
        let style = isHead ? headStyle : styles[column]
        if style > 0 {
            add("\" s=\"")
            append(Int(style))
        }
        switch content {
        case .empty: add("\"/>")
        case .text(let text): write(text)
        case .number(let number): write(number.isFinite ? number : 0)
        case .flag(let flag): add(flag ? "\" t=\"b\"><v>1</v></c>" : "\" t=\"b\"><v>0</v></c>")
        case .date(let date):
            var day = lxw_datetime(year: Int32(date.year), month: Int32(date.month), day: Int32(date.day), hour: 0, min: 0, sec: 0)
            write(lxw_datetime_to_excel_datetime(&day))
        }
    }

    private mutating func write(_ text: String) {
        let text = CellText.escaped(CellText.fitting(text))
        guard !text.isEmpty, let entry = lxw_get_sst_index(sheet.pointee.sst, text, 0) else { return add("\"/>") }
        add("\" t=\"s\"><v>")
        append(Int(entry.pointee.index))
        add("</v></c>")
    }

    private mutating func write(_ number: Double) {
        add("\"><v>")
        if let whole = Int(exactly: number), whole.magnitude < 1_000_000_000_000_000, whole != 0 || number.sign == .plus {
            append(whole)
        } else {
            var digits = [CChar](repeating: 0, count: 32)
            let count = withVaList([number]) { vsnprintf(&digits, digits.count, "%.16G", $0) }
            bytes += digits.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }
        }
        add("</v></c>")
    }

    private mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
    }

    private mutating func append(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    private mutating func flush() {
        isWritten = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) } == bytes.count && isWritten
        bytes.removeAll(keepingCapacity: true)
    }

    /// Hands the rows to the library, which puts them into the sheet when the workbook is closed.
    ///
    /// - Returns: whether all of them were written.
    func close() -> Bool {
        guard let columns, fflush(file) == 0 else {
            fclose(file)
            return isWritten && columns == nil
        }
        (sheet.pointee.dim_rowmin, sheet.pointee.dim_rowmax) = (0, lxw_row_t(lastRow))
        (sheet.pointee.dim_colmin, sheet.pointee.dim_colmax) = (lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
        sheet.pointee.optimize = 1
        sheet.pointee.optimize_tmpfile = file
        return isWritten
    }
}
