import Testing

@testable import Spreadsheet

/// Rows of tables, which the library does not see, against the library's own.
struct TableRowsTests {
    private static let styles: [CellStyle] = [.code, .plain, .count, .date, .wrapped]

    /// Rows of every kind of cell; some end early, some are empty altogether.
    private static func row(_ number: Int) -> [Cell.Content] {
        let texts = ["", " ", "satu", "a<b>&\"c\" 'd'", "é ꦲ 🗳", "_x0041_", "baris\nkedua\ttab", "\u{1}", "satu", "akhir "]
        let numbers: [Double] = [0, -0.0, 1, -17, 2.5, -0.001, 1e15, 123_456_789_012_345, 1.0 / 3, 1e300, .nan]
        guard number % 37 != 5 else { return [] }
        let cells: [Cell.Content] = [
            .text(texts[number % texts.count]), number % 3 == 0 ? .empty : .flag(number % 2 == 0), .number(numbers[number % numbers.count]),
            SheetDate(year: 1900 + number % 250, month: 1 + number % 12, day: 1 + number % 28).map { .date($0) } ?? .empty, .text("baris \(number)"),
        ]
        return Array(number / 16 % 4 == 1 ? cells.prefix(3) : number / 16 % 4 == 2 ? [.empty] + cells.dropFirst() : cells[...])
    }

    @Test(arguments: [0, 1, 14, 15, 16, 17, 500])
    func sameBytesAsTheLibrary(count: Int) throws {
        let titles = ["Kode", "Nama", "Jumlah", "Hari", "Isi"]
        let table = TableSheet("Satu", zip(titles, TableRowsTests.styles).map { .init($0, 12, $1) }, rows: count, row: TableRowsTests.row)
        var sheet = Sheet(
            name: "Satu", columns: TableRowsTests.styles.map { .init(width: 12, style: $0) }, frozenRows: 1,
            filter: CellRange(first: CellAddress(row: 1, column: 1), last: CellAddress(row: count + 1, column: titles.count)))
        for (index, title) in titles.enumerated() { sheet[1, index + 1] = Cell(title, style: .header) }
        for number in 0..<count {
            for (index, content) in TableRowsTests.row(number).enumerated() where content != .empty {
                sheet[number + 2, index + 1] = Cell(content, style: TableRowsTests.styles[index])
            }
        }
        // Two sheets, because both share one list of texts and one of formats.
        var second = sheet
        second.name = "Dua"
        var other = table
        other.name = "Dua"
        #expect(try WorkbookWriter.write(title: "Judul", tables: [table, other]) == WorkbookWriter.write(Workbook(title: "Judul", sheets: [sheet, second])))
    }

    @Test func textsThatEscapesMakeTooLongAreLeftOut() throws {
        let long = String(repeating: "_x0041_", count: 4_681)
        let table = TableSheet("Satu", [.init("A", 9), .init("B", 9)], rows: 1) { _ in [.text(long), .text("b")] }
        let read = try #require(try WorkbookReader.read(WorkbookWriter.write(title: "", tables: [table])).workbook.sheets.first)
        #expect(read[2, 1].content == .empty && read[2, 2].content == .text("b"))
    }
}
