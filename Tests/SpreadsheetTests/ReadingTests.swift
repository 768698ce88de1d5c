import Spreadsheet
import Testing

/// Cells as the various programs write them.
struct ReadingTests {
    @Test(arguments: [
        ("<c r=\"A1\" t=\"s\"><v>0</v></c>", Cell.Content.text("satu")),
        ("<c r=\"A1\" t=\"s\"><v>1</v></c>", .text("dua")),
        ("<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> tiga </t></is></c>", .text(" tiga ")),
        ("<c r=\"A1\" t=\"str\"><f>A2</f><v>em_x000D_pat</v></c>", .text("em\rpat")),
        ("<c r=\"A1\" t=\"b\"><v>1</v></c>", .flag(true)),
        ("<c r=\"A1\"><v>34.02</v></c>", .number(34.02)),
        ("<c r=\"A1\"><f>1+1</f><v>2</v></c>", .number(2)),
        ("<c r=\"A1\" s=\"1\"><v>43480</v></c>", .date(SheetDate(year: 2019, month: 1, day: 15)!)),
        ("<c r=\"A1\" s=\"2\"><v>43480.5</v></c>", .date(SheetDate(year: 2019, month: 1, day: 15)!)),
        ("<c r=\"A1\" s=\"3\"><v>21</v></c>", .number(21)),
        ("<c r=\"A1\" t=\"d\"><v>2019-01-15T00:00:00</v></c>", .date(SheetDate(year: 2019, month: 1, day: 15)!)),
        ("<c r=\"A1\"/>", .empty),
        ("<c r=\"A1\" t=\"inlineStr\"><is><t/></is></c>", .empty),
        ("<c><v>7</v></c>", .number(7)),
    ])
    func cell(markup: String, content: Cell.Content) throws {
        let read = try Made.sheet("<row r=\"1\">\(markup)</row>")
        #expect(read.workbook.sheets[0][1, 1].content == content)
        #expect(read.findings.isEmpty)
    }

    @Test func emptyRowsAndCellsKeepTheOthersInTheirPlaces() throws {
        let sheet = try Made.sheet("<row><c><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>").workbook.sheets[0]
        #expect(sheet[1, 1].content == .number(1) && sheet[5, 3].content == .number(2) && sheet[5, 4].content == .number(3) && sheet[6, 1].content == .number(4))
        #expect(sheet.cells.count == 4)
    }

    @Test func formulasWithoutValueAndErrorsAreToldWithTheirCell() throws {
        let read = try Made.sheet("<row r=\"2\"><c r=\"B2\"><f>1+1</f></c><c r=\"C2\" t=\"e\"><f>X</f><v>#REF!</v></c></row>")
        #expect(read.findings.map(\.problem) == [.formulaWithoutValue, .errorValue("#REF!")])
        #expect(read.findings.map(\.cell.name) == ["B2", "C2"])
        #expect(read.workbook.sheets[0].cells.isEmpty)
    }

    @Test func daysOfTheOtherSystemAreFourYearsLater() throws {
        let book = Made.parts[1].1.replacing("<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
        let read = try Made.sheet("<row><c s=\"1\"><v>42018</v></c></row>", replacing: ["xl/workbook.xml": book])
        #expect(read.workbook.sheets[0][1, 1].content == .date(try #require(SheetDate(year: 2019, month: 1, day: 15))))
    }
}
