import Spreadsheet
import Testing

/// What is written is read back, and written the same at any time.
struct WorkbookRoundTripTests {
    static func sample() throws -> Workbook {
        var sheet = Sheet(
            name: "Bahan & kode", columns: [.init(width: 20, style: .code), .init(width: 12, style: .date)], frozenRows: 1,
            filter: CellRange(first: CellAddress(row: 1, column: 1), last: CellAddress(row: 9, column: 4)))
        sheet[1, 1] = Cell("Kode", style: .header, note: "Kode Kemendagri, misalnya 34.02.")
        sheet[2, 1] = Cell("34.02", style: .code)
        sheet[3, 1] = Cell("=HYPERLINK(\"https://example.com\")")
        sheet[4, 1] = Cell("  <b>&amp; \"dua\nbaris\" \r\t_x000D_ _x005F_ èngghi ꦧꦱ 😀  ", style: .wrapped)
        sheet[2, 2] = Cell(.date(try #require(SheetDate(year: 2019, month: 1, day: 15))), style: .date)
        sheet[3, 2] = Cell(.date(try #require(SheetDate(year: 1900, month: 2, day: 28))), style: .date)
        sheet[4, 2] = Cell(.date(try #require(SheetDate(year: 2000, month: 2, day: 29))), style: .date)
        sheet[2, 3] = Cell(.number(1234.0625))
        sheet[3, 3] = Cell(.number(-1e21))
        sheet[2, 4] = Cell(.flag(true))
        sheet[3, 4] = Cell(.flag(false))
        sheet[9, 4] = Cell("jauh")
        sheet.choices = [ChoiceList(range: CellRange(column: 4, rows: 2...9), sheet: "Pilihan", values: CellRange(column: 1, rows: 1...2))]
        var values = Sheet(name: "Pilihan")
        values[1, 1] = Cell("ya")
        values[2, 1] = Cell("tidak")
        return Workbook(title: "Contoh", sheets: [sheet, values])
    }

    @Test func everyCellComesBackWhereItStood() throws {
        let written = try WorkbookRoundTripTests.sample()
        let read = try WorkbookReader.read(try WorkbookWriter.write(written))
        #expect(read.findings.isEmpty)
        #expect(read.workbook.sheets.map(\.name) == ["Bahan & kode", "Pilihan"])
        for (sheet, back) in zip(written.sheets, read.workbook.sheets) {
            #expect(Set(sheet.cells.keys) == Set(back.cells.keys))
            for (address, cell) in sheet.cells { #expect(back[address].content == cell.content, "\(address.name)") }
        }
    }

    @Test func sameWorkbookGivesTheSameBytes() throws {
        let first = try WorkbookWriter.write(try WorkbookRoundTripTests.sample())
        #expect(try WorkbookWriter.write(try WorkbookRoundTripTests.sample()) == first)
    }

    @Test(arguments: [1, 59, 61, 366, 43_480, 2_958_465])
    func daysAreCountedAsSpreadsheetsCount(serial: Int) throws {
        let names = [1: "1900-01-01", 59: "1900-02-28", 61: "1900-03-01", 366: "1900-12-31", 43_480: "2019-01-15", 2_958_465: "9999-12-31"]
        let read = try Made.sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(serial)</v></c></row>")
        guard case .date(let date) = read.workbook.sheets[0][1, 1].content else {
            Issue.record("\(read.workbook.sheets[0][1, 1])")
            return
        }
        #expect(date.iso == names[serial])
    }

    @Test(arguments: [("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384)])
    func addresses(name: String, row: Int, column: Int) {
        #expect(CellAddress(name) == CellAddress(row: row, column: column))
        #expect(CellAddress(row: row, column: column).name == name)
    }

    @Test(arguments: ["", "A", "1", "A0", "XFE1", "A1048577", "a1", "A1B", "A99999999999999999999", "ÄA1"])
    func noAddresses(name: String) { #expect(CellAddress(name) == nil) }

    @Test func textsThatNoSheetHoldsAreRefusedWithTheirCell() {
        for text in [String(repeating: "a", count: 32_768), "nul\0", "\u{FFFF}"] {
            var sheet = Sheet(name: "Pesan")
            sheet[7, 3] = Cell(text)
            let error = #expect(throws: SpreadsheetError.self) { try WorkbookWriter.write(Workbook(sheets: [sheet])) }
            guard case .unwritable("Pesan", CellAddress(row: 7, column: 3), _) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }
}
