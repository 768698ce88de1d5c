import Foundation
import Spreadsheet
import Testing

/// Receipts on their way from a regency's form into the ledger and back out of it.
struct ReceiptTests {
    private let project: DiskProject

    init() throws { project = try DiskProject(campaigns: ["pindah-memilih-2019"]) }

    private func write(_ text: String, _ name: String = "terima.csv") throws { try Data(text.utf8).write(to: project.folder.appending(path: name)) }

    private func receive(_ name: String = "terima.csv", _ options: String = "") -> Project.Result { project.run("receive \(project.path(name)) \(options)") }

    private func ledger() throws -> [String] {
        let result = project.run("ledger export")
        try #require(result.status == 0)
        return result.out.components(separatedBy: "\r\n").filter { !$0.isEmpty }
    }

    /// The rows of the form of Bantul, without the columns that are to be filled in.
    private func form() throws -> [String] {
        try #require(project.run("receive --template 34.02 -o \(project.path("formulir.csv"))").status == 0)
        let lines = try String(contentsOfFile: project.path("formulir.csv"), encoding: .utf8).components(separatedBy: "\r\n").filter { !$0.isEmpty }
        try #require(lines.first?.hasSuffix("kiriman,bahan,bahasa,tanggal,diterima,rusak,catatan,penerima") == true && lines.count > 1)
        return lines.dropFirst().map { $0.replacingOccurrences(of: ",,,,,", with: "") }
    }

    private static let heading = "consignment,material,language,date,received,damaged,remark,by\n"

    @Test func aFormIsFilledInReceivedAndExported() throws {
        let rows = try form()
        try write(ReceiptTests.heading + rows[0] + ",2019-03-25,40,2,basah,Sri\n" + rows[0] + ",26/3/2019,10,,,Sri\n" + rows[1] + ",,,,,\n")
        let result = receive("terima.csv", "--entered-by Wati")
        #expect(result.out.hasSuffix("terima.csv: separated by commas, UTF-8\nEntered: 2 rows, 50 pieces received, 2 of them damaged.\nStill open: 1 rows.\n"))
        #expect(result.status == 0 && result.error.isEmpty)
        let file = project.path("terima.csv")
        #expect(try ledger() == [
            "consignment,material,language,date,received,damaged,remark,by,file,line,entered,entered_by",
            "\(rows[0]),2019-03-25,40,2,basah,Sri,\(file),2,2019-05-02,Wati", "\(rows[0]),2019-03-26,10,0,,Sri,\(file),3,2019-05-02,Wati",
        ])
    }

    @Test func whatIsInTheLedgerIsNotEnteredAgain() throws {
        let row = try form()[0] + ",2019-03-25,7,0,,Sri\n"
        // Twice in one file is two receipts; the same file again is none, and with a third there is one more.
        try write(ReceiptTests.heading + row + row)
        #expect(receive().out.contains("Entered: 2 rows, 14 pieces"))
        #expect(receive().out.contains("Entered: 0 rows, 0 pieces received, 0 of them damaged.\nIn the ledger already: 2 rows."))
        try write(ReceiptTests.heading.replacingOccurrences(of: ",", with: ";") + (row + row + row).replacingOccurrences(of: ",", with: ";"), "baru.csv")
        #expect(receive("baru.csv").out.contains("baru.csv: separated by semicolons, UTF-8\nEntered: 1 rows, 7 pieces"))
        #expect(try ledger().count == 4)
    }

    @Test func anExportIsReceivedWithoutLoss() throws {
        let row = try form()[0]
        try write(ReceiptTests.heading + row + ",2019-03-25,7,0,=HYPERLINK(1),Sri\n" + row + ",2019-03-25,7,0,\"satu, \"\"dua\"\"\",Sri\n" + row + ",2019-03-26,-3,0,salah hitung,Sri\n")
        #expect(receive().status == 0)
        let before = try ledger()
        #expect(before[1].contains(",'=HYPERLINK(1),"))
        #expect(project.run("ledger export -o \(project.path("salinan.csv"))").status == 0)
        #expect(receive("salinan.csv").out.contains("In the ledger already: 3 rows."))
        // Into an empty ledger everything goes but where it came from.
        let other = "--ledger \(project.path("lain.sqlite"))"
        #expect(receive("salinan.csv", other).out.contains("Entered: 3 rows, 11 pieces"))
        let after = project.run("ledger export \(other)").out.components(separatedBy: "\r\n").filter { !$0.isEmpty }
        func rows(_ lines: [String]) -> [String] { lines.map { $0.components(separatedBy: "," + project.folder.path)[0] } }
        #expect(rows(after) == rows(before))
    }

    @Test func aFileWithAMistakeChangesNothing() throws {
        let row = try form()[0]
        try write(ReceiptTests.heading + row + ",2019-03-25,7,0,,Sri\n" + row + ",2019-03-25,tujuh,0,,Sri\n")
        #expect(receive().status == 65)
        #expect(try ledger().count == 1)
    }

    @Test func windowsWritesOtherCharacters() throws {
        let row = try form()[0]
        let text = "sep=;\r\n" + (ReceiptTests.heading + row + ",2019-03-25,7,0,,Andr\u{E9}\n").replacingOccurrences(of: ",", with: ";")
        try Data(text.unicodeScalars.map { UInt8($0.value) }).write(to: project.folder.appending(path: "terima.csv"))
        #expect(receive().out.contains("separated by semicolons, Windows-1252\nEntered: 1 rows"))
        #expect(try ledger()[1].contains(",Andr\u{E9},") && ledger()[1].contains("terima.csv,3,"))
    }

    @Test func workbooksAreReceivedAsTheyAre() throws {
        let cells = try form()[0].components(separatedBy: ",")
        var sheet = Sheet(name: "Terima")
        for (column, name) in ["Kiriman", "Bahan", "Bahasa", "Tanggal", "Diterima", "Penerima"].enumerated() { sheet[1, column + 1] = Cell(name) }
        for column in 0..<3 { sheet[2, column + 1] = Cell(cells[column]) }
        sheet[2, 4] = Cell(.date(try #require(SheetDate(iso: "2019-03-25"))))
        sheet[2, 5] = Cell(.number(40))
        sheet[2, 6] = Cell("Sri")
        func put() throws { try Data(try WorkbookWriter.write(Workbook(sheets: [sheet]))).write(to: project.folder.appending(path: "terima.xlsx")) }
        try put()
        #expect(receive("terima.xlsx").out.hasSuffix("terima.xlsx: workbook, sheet Terima\nEntered: 1 rows, 40 pieces received, 0 of them damaged.\n"))
        // The same row as text is the same row.
        try write(ReceiptTests.heading + cells.joined(separator: ",") + ",25/3/2019,\"40,0\",,,Sri\n")
        #expect(receive().out.contains("In the ledger already: 1 rows."))
        sheet[2, 5] = Cell(.number(40.5))
        try put()
        #expect(receive("terima.xlsx").error.contains("terima.xlsx: Terima!E2: error[receipt-number]: `40,5` is not a whole number (`Diterima`)."))
    }

    @Test func whatGoesToPrintIsEnteredWithItsNumbers() throws {
        #expect(project.run("release --cycle 2019 --date 2019-01-15 --region 34.02").status == 66)
        #expect(project.run("run --region 34.02 --rendition text --jobs 1").status == 0)
        let result = project.run("release --cycle 2019 --date 2019-01-15 --region 34.02")
        #expect(result.status == 0 && result.error.contains("warning[release-of-drafts]"))
        let rows = try form()
        #expect(result.out.hasPrefix("Released: \(rows.count) editions;"))
        #expect(project.run("release --cycle 2019 --date 2019-01-16 --region 34.02").out.contains("Released before, unchanged: \(rows.count)."))
        #expect(project.run("release --cycle 2019 --date 2019-01-15 --region 34.01").error.contains("error[release-not-made]: Editions that would go to print and are not made: \(rows.count)"))
        // The plan may grow; what was sent stays as it was released, and what is released besides is another consignment.
        try write(ReceiptTests.heading + rows[0] + ",2019-03-25,90000,0,,Sri\n")
        func sent() throws -> Int { try #require(receive().error.firstMatch(of: /90000 of ([0-9]+)/).flatMap { Int($0.output.1) }) }
        let before = try sent()
        try project.replace("\"spare\": \"2.5%\"", by: "\"spare\": \"25%\"", in: "campaigns/pindah-memilih-2019/campaign.json")
        #expect(try sent() == before)
        #expect(project.run("release --cycle 2019 --date 2019-01-20 --region 34.02").status == 0)
        #expect(try sent() == before && form().count > rows.count)
        try write(ReceiptTests.heading + rows[0] + ",2019-03-25,\(before),0,,Sri\n")
        #expect(receive().status == 0)
    }

    @Test func aFileThatIsNoLedgerIsLeftAlone() throws {
        try write("bukan", "campaigns/ledger.sqlite")
        try write(ReceiptTests.heading)
        #expect(receive().error.contains("error[ledger-unreadable]: The ledger `"))
        #expect(try String(contentsOfFile: project.path("campaigns/ledger.sqlite"), encoding: .utf8) == "bukan")
    }
}
