import Foundation
import Spreadsheet
import Testing
import Workspace

/// Copy on its way to translators and back as a workbook, with whole commands.
struct TranslationWorkbookTests {
    private static let catalogue = "campaigns/lima-surat-suara/messages/mad.json"

    private static func exported(_ project: Project, _ language: String = "mad") throws -> [UInt8] {
        let result = project.run("translations export --language \(language) --campaign lima-surat-suara -o a.xlsx")
        #expect(result.status == 0, "\(result.error)")
        return try project.workspace.read("a.xlsx", limit: 1 << 24)
    }

    /// What is sent in Madurese, made once.
    private static let sent = Result { try exported(try Project(campaigns: ["lima-surat-suara"])) }

    /// The workbook with some cells filled in, saved by another program.
    private static func filled(_ bytes: [UInt8], _ fill: (inout Sheet) -> Void) throws -> [UInt8] {
        var book = try WorkbookReader.read(bytes).workbook
        let index = try #require(book.sheets.firstIndex { $0.name == "Terjemahan" })
        fill(&book.sheets[index])
        return try WorkbookWriter.write(book)
    }

    /// The row of a message.
    private static func row(_ unit: String, _ sheet: Sheet) -> Int { (1...sheet.lastRow).first { sheet[$0, 2].content == .text(unit) } ?? 0 }

    @Test(arguments: ["mad", "jv", "bug", "sas"])
    func whatNobodyTouchedChangesNothing(language: String) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let path = "campaigns/lima-surat-suara/messages/\(language).json"
        let before = project.text(path)
        let file = try Self.exported(project, language)
        // As it was sent, and as a program saves it that knows values only.
        for bytes in [file, try Self.filled(file) { _ in }] {
            try project.workspace.write(bytes, to: "b.xlsx")
            let result = project.run("translations import b.xlsx --lang en")
            #expect(result.status == 0 && result.out.contains("Nothing in the file differs"), "\(result.error)")
            #expect(project.text(path) == before)
        }
        #expect(try Self.exported(project, language) == file)
    }

    /// Both texts side by side, placeholders by name, the rest of what a translator needs, and a picture of every printed message.
    @Test func workbookShowsWhatATranslatorNeeds() throws {
        let bytes = try Self.sent.get()
        #expect(bytes.count < 2 << 20)
        let book = try WorkbookReader.read(bytes).workbook
        #expect(book.sheets.map(\.name) == ["Petunjuk", "Terjemahan"])
        let sheet = try #require(book.sheet(named: "Terjemahan"))
        let headings = [
            "Kampanye", "Pesan", "Teks sumber (id)", "Terjemahan (mad)", "Keadaan", "Paling panjang", "Gambar", "Penjelasan", "Tempat", "Wilayah", "Catatan Anda",
        ]
        #expect((1...11).map { sheet[1, $0].plain } == headings)
        let lead = Self.row("lead", sheet)
        #expect(sheet[lead, 3].plain == "Pada {votingDay} Anda menerima {ballotCount} surat suara.")
        #expect(sheet[lead, 4].plain?.contains("{ballotCount}") == true)
        #expect(sheet[lead, 5].plain == "Perlu ditinjau" && (sheet[lead, 6].wholeNumber ?? 0) > 10)
        #expect(sheet[lead, 9].plain?.hasPrefix("lead (") == true)
        // Names stand in a container as they are: one picture for each message that is printed, none twice.
        let pictures = String(decoding: bytes, as: UTF8.self).matches(of: /xl\/media\/image[0-9]+\.png/)
        #expect(Set(pictures.map(\.output)).count > 10)
        #expect(book.sheet(named: "Petunjuk")?[1, 2].plain == "Madura (mad)")
    }

    /// A whole language from nothing, placeholders moved, states chosen; what it comes to is sent as it was filled in.
    @Test func newCatalogueIsExportedAsItWasTranslated() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let filled = try Self.filled(try Self.exported(project, "sas")) { sheet in
            for row in 2...sheet.lastRow {
                sheet[row, 4] = Cell("\(sheet[row, 3].plain?.replacingOccurrences(of: "surat", with: "serat") ?? "")")
                sheet[row, 5] = Cell("sudah diterjemahkan")
            }
            sheet[Self.row("lead", sheet), 4] = Cell("Bau {ballotCount} serat suara lèq { VotingDay }.")
        }
        try project.workspace.write(filled, to: "b.xlsx")
        let result = project.run("translations import b.xlsx")
        #expect(result.status == 0, "\(result.error)")
        let catalogue = try #require(project.text("campaigns/lima-surat-suara/messages/sas.json"))
        #expect(catalogue.contains("\"text\": \"Bau {$ballotCount :integer} serat suara lèq {$votingDay :date "), "\(catalogue)")
        #expect(catalogue.contains("\"state\": \"translated\""))
        let once = try Self.exported(project, "sas")
        try project.workspace.write(once, to: "b.xlsx")
        #expect(project.run("translations import b.xlsx --lang en").out.contains("Nothing in the file differs"))
        #expect(try Self.exported(project, "sas") == once)
    }

    struct Mistake: Sendable {
        var code: String
        /// Where it is told: a column of the row of `lead`, or a cell.
        var cell: String
        var fill: @Sendable (inout Sheet, Int) -> Void
    }

    static let mistakes: [Mistake] = [
        Mistake(code: "placeholder-lost", cell: "D") { $0[$1, 4] = Cell("Ajunan narèma’ {ballotCount} surat suara.") },
        Mistake(code: "placeholder-added", cell: "D") { $0[$1, 4] = Cell("{votingDay} {ballotCount} {ballotCount} surat suara.") },
        Mistake(code: "unknown-placeholder", cell: "D") { $0[$1, 4] = Cell("{votingDay}, {balotCount} {ballotCount} surat suara.") },
        Mistake(code: "typed-placeholder", cell: "D") { $0[$1, 4] = Cell("{votingDay}, {ballotCount} {{surat}} suara.") },
        Mistake(code: "control-character", cell: "D") { $0[$1, 4] = Cell("{votingDay}, {ballotCount} surat\u{7} suara.") },
        Mistake(code: "emptied-translation", cell: "D") { $0[$1, 4] = Cell() },
        Mistake(code: "unknown-unit-state", cell: "E") { $0[$1, 5] = Cell("beres") },
        Mistake(code: "unknown-unit", cell: "B") { $0[$1, 2] = Cell("laed") },
        Mistake(code: "duplicate-unit", cell: "B") { $0[$1, 2] = Cell("headline") },
        Mistake(code: "unknown-campaign", cell: "A") { $0[$1, 1] = Cell("enam-surat-suara") },
        Mistake(code: "missing-column", cell: "A1") { sheet, _ in sheet[1, 4] = Cell("Madura") },
        Mistake(code: "duplicate-entry", cell: "L1") { sheet, _ in sheet[1, 12] = Cell("Terjemahan (jv)") },
        Mistake(code: "exchange-language", cell: "D1") { sheet, _ in sheet[1, 4] = Cell("Terjemahan (xx)") },
        Mistake(code: "exchange-language", cell: "D1") { sheet, _ in sheet[1, 3] = Cell("Teks sumber (en)") },
    ]

    /// Whatever is wrong is told with sheet and cell, and not one catalogue changes, though other rows are sound.
    @Test(arguments: mistakes.indices)
    func mistakeIsToldAtItsCell(index: Int) throws {
        let mistake = Self.mistakes[index]
        let project = try Project(campaigns: ["lima-surat-suara"])
        var cell = mistake.cell
        let bytes = try Self.filled(try Self.sent.get()) { sheet in
            let row = Self.row("lead", sheet)
            if cell.count == 1 { cell += String(row) }
            sheet[Self.row("callout", sheet), 4] = Cell("Laèn.")
            mistake.fill(&sheet, row)
        }
        try project.workspace.write(bytes, to: "b.xlsx")
        let before = project.text(Self.catalogue)
        for language in ["en", "id"] {
            let result = project.run("translations import b.xlsx --lang \(language)")
            #expect(result.status == 65, "\(mistake.code)")
            #expect(result.error.contains("b.xlsx: Terjemahan!\(cell): "), "\(result.error)")
            #expect(result.error.contains("[\(mistake.code)]"), "\(result.error)")
        }
        #expect(project.text(Self.catalogue) == before)
    }

    /// A translation that will not fit is taken with a warning; so is one whose source has changed.
    @Test func whatMayBeWrongIsToldAndTaken() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("Kenali surat suara Anda", by: "Kenali lima surat suara", in: "campaigns/lima-surat-suara/messages/id.json")
        let bytes = try Self.filled(try Self.sent.get()) { sheet in
            sheet[Self.row("headline", sheet), 4] = Cell(String(repeating: "Kaonèngè surat suara ", count: 12) + "ajunan")
        }
        try project.workspace.write(bytes, to: "b.xlsx")
        let result = project.run("translations import b.xlsx")
        #expect(result.status == 0 && result.error.contains("warning[long-translation]") && result.error.contains("warning[source-changed]"), "\(result.error)")
        #expect(project.run("translations status --language mad --format json").out.contains("\"stale\":[\"headline\"]"))
    }

    @Test func whatIsNoWorkbookIsTold() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.write("<xliff/>", to: "a.xlsx")
        #expect(project.run("translations import a.xlsx").error.contains("error[not-a-workbook]"))
        try project.workspace.write(try WorkbookWriter.write(Workbook(sheets: [Sheet(name: "Lain")])), to: "a.xlsx")
        #expect(project.run("translations import a.xlsx").error.contains("error[missing-sheet]"))
        try project.workspace.write(try Self.filled(try Self.sent.get()) { sheet in
            for address in sheet.cells.keys where address.row > 1 { sheet[address] = Cell() }
        }, to: "a.xlsx")
        #expect(project.run("translations import a.xlsx").error.contains("error[empty-exchange]"))
    }
}
