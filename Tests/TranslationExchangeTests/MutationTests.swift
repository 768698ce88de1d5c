import Elections
import Foundation
import Spreadsheet
import Testing
import Workspace

/// Translators' files with a few bytes changed: taken or refused, without a trap, and to the same end each time.
struct MutationTests {
    private static let facts = ElectionFacts.load(
        from: DiskWorkspace(),
        folder: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "assets/elections").path
    ).facts

    private static let pieces = [
        "<target>", "</target>", "<x id=\"1\"/>", "<x id=\"2\"/>", "<ph id=\"1\"></ph>", "<mrk>", "</mrk>", "<note>", "</note>", "approved=\"yes\"", "state=\"final\"",
        "{$region}", "\\", ".", "{", "}", "&#13;", "&#10;", "&#x7F;", "&amp;", "]]>", " ", "\n", "#*", "@31", "steps.1#4", "ms", "",
    ]

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func changedFilesEndTheSameWay(seed: UInt64) throws {
        let facts = try #require(MutationTests.facts)
        let sample = try #require(TranslatedSample(facts: facts))
        let file = try #require(sample.exported(sample.campaign))
        var state = seed
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var taken = 0
        for _ in 0..<150 {
            var bytes = file
            for _ in 0...random(3) {
                let start = random(bytes.count), end = min(bytes.count, start + random(12))
                switch random(3) {
                case 0: bytes.replaceSubrange(start..<end, with: Array(MutationTests.pieces[random(MutationTests.pieces.count)].utf8))
                case 1: bytes.insert(contentsOf: Array(MutationTests.pieces[random(MutationTests.pieces.count)].utf8), at: start)
                default:
                    let from = random(bytes.count)
                    bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + random(80))], at: start)
                }
            }
            #expect(sample.fault(bytes) == nil, "\(String(decoding: bytes, as: UTF8.self))")
            if sample.taken(bytes, into: sample.campaign, Array(TranslatedSample.translation.utf8)) != nil { taken += 1 }
        }
        #expect(taken > 10 && taken < 140, "\(taken)")
    }

    private static let words = [
        "{region}", "{votingDay}", "{ballotCount}", "{y}", "{", "}", "{{", "}}", "{x}", "\u{7F}", "\r\n", " ", ".", "", "Final", "perlu ditinjau", "lead", "sample", "_x0041_", "=1+1",
    ]

    /// The same of workbooks, whose cells were changed, moved and emptied.
    @Test(arguments: [UInt64(1), 2, 3, 4])
    func changedWorkbooksEndTheSameWay(seed: UInt64) throws {
        let facts = try #require(MutationTests.facts)
        let sample = try #require(TranslatedSample(facts: facts))
        let book = try WorkbookReader.read(try #require(sample.exported(sample.campaign, as: .workbook))).workbook
        let table = try #require(book.sheets.firstIndex { $0.name == "Terjemahan" })
        var state = seed
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var taken = 0
        for _ in 0..<100 {
            var book = book
            for _ in 0...random(2) {
                // Mostly translations, states and notes, which are there to be changed.
                let row = random(book.sheets[table].lastRow) + 1, column = [4, 4, 4, 5, 11, random(11) + 1][random(6)]
                let words = (0...random(3)).map { _ in MutationTests.words[random(MutationTests.words.count)] }.joined(separator: " ")
                switch random(4) {
                case 0: book.sheets[table][row, column] = Cell()
                case 1: book.sheets[table][row, column] = book.sheets[table][random(book.sheets[table].lastRow) + 1, column]
                case 2: book.sheets[table][row, column] = Cell((book.sheets[table][row, column].whole ?? "") + words)
                default: book.sheets[table][row, column] = Cell(words)
                }
            }
            let bytes = try WorkbookWriter.write(book)
            #expect(sample.fault(bytes, as: .workbook) == nil, "\(book.sheets[table].cells)")
            if sample.taken(bytes, as: .workbook, into: sample.campaign, Array(TranslatedSample.translation.utf8)) != nil { taken += 1 }
        }
        #expect(taken > 10 && taken < 90, "\(taken)")
    }

    /// What is sent says every kind of unit.
    @Test func sampleIsWhole() throws {
        let facts = try #require(MutationTests.facts)
        let sample = try #require(TranslatedSample(facts: facts))
        let file = try #require(sample.exported(sample.campaign))
        let text = String(decoding: file, as: UTF8.self)
        for id in ["headline", "lead", "lead@31", "steps.1#4", "steps.1#*", "steps.2"] { #expect(text.contains("<trans-unit id=\"\(id)\""), "\(id)") }
    }
}
