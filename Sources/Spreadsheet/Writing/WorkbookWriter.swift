internal import CXlsxWriter
internal import Glibc

/// Writes a workbook; the same workbook gives the same bytes at any time on any machine.
public enum WorkbookWriter {
    /// Every document says that it was made on 1 January 2000, because the day of writing would make its bytes differ.
    private static let created = 946_684_800
    /// MFD_CLOEXEC of memfd_create(2).
    fileprivate static let closeOnExec: UInt32 = 1

    /// The bytes of a file.
    public static func write(_ workbook: Workbook) throws(SpreadsheetError) -> [UInt8] {
        for sheet in workbook.sheets { try check(sheet) }
        return try inMemory { fill($0, workbook) }
    }

    /// The bytes of a file that is filled by the caller.
    static func inMemory(_ fill: (UnsafeMutablePointer<lxw_workbook>) throws(SpreadsheetError) -> Void) throws(SpreadsheetError) -> [UInt8] {
        // The library writes to a name only: one of memory, so that no file of ours is ever seen.
        let descriptor = memfd_create("workbook", closeOnExec)
        guard descriptor >= 0 else { throw .system(String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var options = lxw_workbook_options()
        guard let book = workbook_new_opt("/proc/self/fd/\(descriptor)", &options) else { throw .system("out of memory") }
        do throws(SpreadsheetError) {
            try fill(book)
        } catch {
            lxw_workbook_free(book)
            throw error
        }
        let status = workbook_close(book)
        guard status == LXW_NO_ERROR else { throw .system(String(cString: lxw_strerror(status))) }
        return try content(of: descriptor)
    }

    private static func check(_ sheet: Sheet) throws(SpreadsheetError) {
        let corner = CellAddress(row: 1, column: 1)
        guard !sheet.name.isEmpty, sheet.name.utf16.count <= 31, !sheet.name.contains(where: { "[]:*?/\\'".contains($0) }), CellText.problem(sheet.name) == nil else {
            throw .unwritable(sheet: sheet.name, cell: corner, problem: "the sheet cannot have this name")
        }
        for (address, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) {
            guard (1...CellAddress.mostRows).contains(address.row), (1...CellAddress.mostColumns).contains(address.column) else {
                throw .unwritable(sheet: sheet.name, cell: address, problem: "it lies outside the sheet")
            }
            if case .text(let text) = cell.content, let problem = CellText.problem(text) {
                throw .unwritable(sheet: sheet.name, cell: address, problem: problem)
            }
            if let problem = CellText.problem(cell.note) { throw .unwritable(sheet: sheet.name, cell: address, problem: problem) }
        }
    }

    private static func fill(_ book: UnsafeMutablePointer<lxw_workbook>, _ workbook: Workbook) {
        setProperties(book, title: workbook.title)
        let formats = CellFormats(book)
        for sheet in workbook.sheets {
            guard let target = workbook_add_worksheet(book, sheet.name) else { continue }
            fill(target, sheet, formats)
        }
    }

    static func setProperties(_ book: UnsafeMutablePointer<lxw_workbook>, title: String) {
        title.withCString { title in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            properties.created = created
            workbook_set_properties(book, &properties)
        }
    }

    private static func fill(_ target: UnsafeMutablePointer<lxw_worksheet>, _ sheet: Sheet, _ formats: CellFormats) {
        for (index, column) in sheet.columns.enumerated() {
            worksheet_set_column(target, UInt16(index), UInt16(index), column.width, formats[column.style])
        }
        for (address, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) {
            let row = UInt32(address.row - 1), column = UInt16(address.column - 1), format = formats[cell.style]
            switch cell.content {
            case .empty: worksheet_write_blank(target, row, column, format)
            case .text(let text): worksheet_write_string(target, row, column, CellText.escaped(text), format)
            case .number(let number): worksheet_write_number(target, row, column, number.isFinite ? number : 0, format)
            case .flag(let flag): worksheet_write_boolean(target, row, column, flag ? 1 : 0, format)
            case .date(let date):
                var day = lxw_datetime(year: Int32(date.year), month: Int32(date.month), day: Int32(date.day), hour: 0, min: 0, sec: 0)
                worksheet_write_datetime(target, row, column, &day, formats[.date])
            }
            if !cell.note.isEmpty { write(note: cell.note, target, row, column) }
        }
        setPage(target)
        if sheet.frozenRows > 0 {
            worksheet_freeze_panes(target, UInt32(sheet.frozenRows), 0)
            worksheet_repeat_rows(target, 0, UInt32(sheet.frozenRows - 1))
        }
        if let filter = sheet.filter {
            worksheet_autofilter(
                target, UInt32(filter.first.row - 1), UInt16(filter.first.column - 1), UInt32(filter.last.row - 1), UInt16(filter.last.column - 1))
        }
        for choice in sheet.choices { write(choice, target) }
        writePictures(sheet, target)
        writeRules(sheet, target, formats)
    }

    /// On paper: A4 across, as wide as the page, with the sheet's name and the page's number.
    static func setPage(_ target: UnsafeMutablePointer<lxw_worksheet>) {
        let a4: UInt8 = 9
        worksheet_set_paper(target, a4)
        worksheet_set_landscape(target)
        worksheet_fit_to_pages(target, 1, 0)
        worksheet_set_footer(target, "&L&A&R&P / &N")
    }

    private static func write(note: String, _ target: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16) {
        var options = lxw_comment_options()
        options.width = 300
        options.height = 110
        worksheet_write_comment_opt(target, row, column, note, &options)
    }

    private static func write(_ choice: ChoiceList, _ target: UnsafeMutablePointer<lxw_worksheet>) {
        func absolute(_ address: CellAddress) -> String { "$\(CellAddress.letters(of: address.column))$\(address.row)" }
        let formula = "='\(choice.sheet)'!\(absolute(choice.values.first)):\(absolute(choice.values.last))"
        formula.withCString { formula in
            var rule = lxw_data_validation()
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            rule.value_formula = UnsafeMutablePointer(mutating: formula)
            rule.error_type = UInt8((choice.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_INFORMATION).rawValue)
            let range = choice.range
            worksheet_data_validation_range(
                target, UInt32(range.first.row - 1), UInt16(range.first.column - 1), UInt32(range.last.row - 1), UInt16(range.last.column - 1), &rule)
        }
    }

    private static func content(of descriptor: Int32) throws(SpreadsheetError) -> [UInt8] {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size > 0 else { throw .system("nothing was written") }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let count = pread(descriptor, buffer.baseAddress?.advanced(by: filled), size - filled, filled)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else {
                    failed = true
                    return
                }
                filled += count
            }
        }
        if failed { throw .system("what was written cannot be read") }
        return bytes
    }
}

/// Takes the place of the library's function of this name, by which it gets a file for each part of a workbook: one in memory.
///
/// The library's own makes a file in `/tmp`, and never looks whether what it writes there was written: on a full disk it would cut a workbook without a word.
@_cdecl("lxw_tmpfile")
public func partOfWorkbook(_ folder: UnsafePointer<CChar>?) -> UnsafeMutablePointer<FILE>? {
    let descriptor = memfd_create("part", WorkbookWriter.closeOnExec)
    return descriptor < 0 ? nil : fdopen(descriptor, "w+b")
}
