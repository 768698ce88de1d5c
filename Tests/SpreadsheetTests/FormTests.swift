import Testing

@testable import Spreadsheet

/// Sheets that ask to be filled in: pictures, rules, cells that cannot be changed.
struct FormTests {
    /// A PNG of one pixel.
    private static let pixel: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B,
        0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45,
        0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]

    private static func form() -> Sheet {
        var sheet = Sheet(name: "Isian")
        sheet[1, 1] = Cell("Baca {hari}", style: .reading)
        sheet[1, 2] = Cell("Tulis", style: .wrapped)
        sheet.pictures = [SheetPicture(cell: CellAddress(row: 1, column: 3), png: pixel, scale: 0.5, description: "satu & titik")]
        sheet.rowHeights = [1: 60]
        sheet.highlights = [CellRule(cell: CellAddress(row: 1, column: 2), formula: "=LEN($B$1)>4")]
        sheet.checks = [CellRule(cell: CellAddress(row: 1, column: 2), formula: "=ISNUMBER(FIND(\"{hari}\",$B$1))", message: "Harus memuat {hari}.")]
        sheet.isProtected = true
        return sheet
    }

    @Test func formIsWrittenWhole() throws {
        let bytes = try WorkbookWriter.write(Workbook(sheets: [Self.form()]))
        let parts = try PackageParts.read(bytes).mapValues { String(decoding: $0, as: UTF8.self) }
        let sheet = try #require(parts["xl/worksheets/sheet1.xml"]), styles = try #require(parts["xl/styles.xml"])
        for part in [
            "<sheetProtection sheet=\"1\"", "formatColumns=\"0\"", "LEN($B$1)&gt;4</formula>", "type=\"custom\" errorStyle=\"warning\"",
            "<formula1>ISNUMBER(FIND(\"{hari}\",$B$1))</formula1>", "error=\"Harus memuat {hari}.\"", "ht=\"60\" customHeight=\"1\"", "<drawing r:id=",
        ] { #expect(sheet.contains(part), "\(part) in \(sheet)") }
        // Places to fill in are open, all else is closed as it is by itself.
        #expect(styles.contains("<protection locked=\"0\"/>"))
        #expect(parts["xl/drawings/drawing1.xml"]?.contains("descr=\"satu &amp; titik\"") == true)
        #expect(String(decoding: bytes, as: UTF8.self).contains("xl/media/image1.png"))
        #expect(try WorkbookWriter.write(Workbook(sheets: [Self.form()])) == bytes)
    }

    @Test func openSheetIsNotProtected() throws {
        var sheet = Self.form()
        sheet.isProtected = false
        let parts = try PackageParts.read(try WorkbookWriter.write(Workbook(sheets: [sheet]))).mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(parts["xl/worksheets/sheet1.xml"]?.contains("sheetProtection") == false)
    }
}
