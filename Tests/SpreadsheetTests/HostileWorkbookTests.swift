import Spreadsheet
import Testing

/// Files that are damaged or want to do harm: refused with a reason, never a trap.
struct HostileWorkbookTests {
    private func reason(_ bytes: [UInt8]) -> SpreadsheetError? {
        do {
            _ = try WorkbookReader.read(bytes)
            return nil
        } catch { return error }
    }

    private func reason(_ rows: String, replacing: [String: String] = [:]) -> SpreadsheetError? {
        reason(Made.zip(Made.workbook(rows, replacing: replacing)))
    }

    @Test func cutAtEveryFiftiethByte() throws {
        let whole = try WorkbookWriter.write(try WorkbookRoundTripTests.sample())
        for length in stride(from: 0, to: whole.count, by: 50) { #expect(reason(Array(whole[..<length])) != nil, "cut at \(length)") }
    }

    @Test func flippedBitsNeverTrap() throws {
        let whole = try WorkbookWriter.write(try WorkbookRoundTripTests.sample())
        var seed: UInt64 = 2019, refused = 0
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(bound))
        }
        for _ in 0..<2000 {
            var bytes = whole
            bytes[next(bytes.count)] ^= 1 << UInt8(next(8))
            if reason(bytes) != nil { refused += 1 }
        }
        #expect(refused > 1000, "\(refused) of 2,000")
    }

    /// Checksums hide the XML from flipped bits, so here the parts are damaged before they are packed.
    @Test func damagedPartsNeverTrap() throws {
        let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>43480</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>a_x0041_</t></is></c></row>"
        let whole = Made.workbook(rows)
        var seed: UInt64 = 17, refused = 0
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(bound))
        }
        for _ in 0..<2000 {
            var entries = whole
            let part = next(entries.count)
            var bytes = entries[part].bytes
            bytes[next(bytes.count)] = Array("<>\"/09AZ-_ \0\u{FF}".utf8)[next(12)]
            entries[part] = Made.Entry(entries[part].name, bytes)
            if reason(Made.zip(entries)) != nil { refused += 1 }
        }
        #expect(refused > 200 && refused < 2000, "\(refused) of 2,000")
    }

    @Test func bombThatStatesItsSizeIsRefusedBeforeItIsUnpacked() {
        let bomb = Made.Entry.bomb("xl/worksheets/sheet1.xml", unpacked: 80 << 20, states: 80 << 20)
        #expect(reason(Made.zip(Made.workbook("").dropLast() + [bomb])) == .limit(what: "the unpacked parts of a workbook", allowed: "64 MiB"))
    }

    @Test func bombThatStatesLessIsCutOff() {
        let bomb = Made.Entry.bomb("xl/worksheets/sheet1.xml", unpacked: 20 << 20, states: 1000)
        guard case .damaged = reason(Made.zip(Made.workbook("").dropLast() + [bomb])) else {
            Issue.record("not refused")
            return
        }
    }

    @Test func manySmallBombsAreOneLargeOne() {
        let bombs = (1...9).map { Made.Entry.bomb("xl/media/\($0).bin", unpacked: 8 << 20, states: 8 << 20) }
        #expect(reason(Made.zip(Made.workbook("") + bombs)) == .limit(what: "the unpacked parts of a workbook", allowed: "64 MiB"))
    }

    @Test func moreCellsThanAreReadAreRefused() {
        let row = "<row>" + String(repeating: "<c/>", count: 1000) + "</row>"
        #expect(reason(String(repeating: row, count: 200)) == nil)
        #expect(reason(String(repeating: row, count: 201)) == .limit(what: "the cells of a workbook", allowed: "200,000"))
    }

    @Test func documentTypesAreRefused() {
        let entity = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
        let part = "\(entity)<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>"
        #expect(reason("", replacing: ["xl/worksheets/sheet1.xml": part]) == .hostile("xl/worksheets/sheet1.xml has a document type"))
    }

    /// Each sheet would be read for itself, so that a small file takes minutes.
    @Test func sheetsThatAreOnePartAreRefused() {
        let book = Made.parts[1].1.replacing("</sheets>", with: "<sheet name=\"Dua\" sheetId=\"2\" r:id=\"rId1\"/></sheets>")
        #expect(reason("", replacing: ["xl/workbook.xml": book]) == .hostile("two sheets are the part xl/worksheets/sheet1.xml"))
    }

    @Test func partThatStandsTwiceIsRefused() {
        let parts = Made.workbook("") + [Made.Entry("xl/workbook.xml", Array(Made.parts[1].1.utf8))]
        #expect(reason(Made.zip(parts)) == .hostile("it holds the part xl/workbook.xml twice"))
    }

    @Test(arguments: [
        ("<row r=\"1048577\"><c/></row>", "outside of itself"), ("<row r=\"0\"><c/></row>", "outside of itself"), ("<row r=\"-5\"><c/></row>", "outside of itself"),
        ("<row><c r=\"XFE1\"/></row>", "cell at `XFE1`"), ("<row><c t=\"s\"><v>2</v></c></row>", "a text that there is not"),
        ("<row><c t=\"s\"><v>-1</v></c></row>", "a text that there is not"), ("<row><c><v>1e999</v></c></row>", "as a number"), ("<row><c><v>nan</v></c></row>", "as a number"),
    ])
    func whatNoProgramWritesIsRefused(rows: String, words: String) {
        guard case .damaged(let problem) = reason(rows) else {
            Issue.record("\(rows) is not refused")
            return
        }
        #expect(problem.contains(words), "\(problem)")
    }

    @Test func otherFilesAreNamed() {
        #expect(reason([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .encryptedOrOld)
        #expect(reason(Array("a;b\n1;2\n".utf8)) == .notAWorkbook("it is not a ZIP container"))
        #expect(reason([]) == .notAWorkbook("it is not a ZIP container"))
        #expect(reason(Made.zip([Made.Entry("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))])) == .notAWorkbook("it holds no workbook"))
        #expect(reason([0x50, 0x4B] + Array(repeating: 0, count: 16 << 20)) == .limit(what: "a workbook", allowed: "16 MiB"))
    }
}
