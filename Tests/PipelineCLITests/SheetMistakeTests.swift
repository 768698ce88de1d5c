import Spreadsheet
import Testing
import Workspace

/// What officers get wrong in a workbook: told with its cell, all at once, and nothing is written.
struct SheetMistakeTests {
    struct Mistake: CustomTestStringConvertible {
        var sheet: String
        /// What stands in the first column of the row.
        var row: String
        /// The row's number among those of that name, from 0.
        var index = 0
        /// The heading of the column.
        var column: String
        var value: Cell.Content
        var finding: String
        var testDescription: String { finding }
    }

    static let mistakes = [
        Mistake(sheet: "Kampanye", row: "Fungsi", column: "Nilai", value: .text("Pendidikan pemilh"), finding: "coba.xlsx: Kampanye!B5: error[invalid-value]: `Pendidikan pemilh` is not allowed for `Fungsi`. Did you mean `Pendidikan pemilih`?"),
        Mistake(sheet: "Kampanye", row: "Pemilihan", column: "Nilai", value: .text("Pemilu 2024"), finding: "coba.xlsx: Kampanye!B4: error[invalid-value]: `Pemilu 2024` is not allowed for `Pemilihan`. Did you mean `Pemilu 2019`?"),
        Mistake(sheet: "Kampanye", row: "Kode kampanye", column: "Nilai", value: .text("Coba Dua"), finding: "coba.xlsx: Kampanye!B2: error[invalid-id]: `Coba Dua` cannot be the name of a campaign."),
        Mistake(sheet: "Kampanye", row: "Kode kampanye", column: "Nilai", value: .text("../../x"), finding: "coba.xlsx: Kampanye!B2: error[invalid-id]"),
        Mistake(sheet: "Kampanye", row: "Judul", column: "Nilai", value: .empty, finding: "coba.xlsx: Kampanye!B3: error[missing-field]: The field `Judul` is missing."),
        Mistake(sheet: "Kampanye", row: "Judul", column: "Isian", value: .text("Judull"), finding: "coba.xlsx: Kampanye!A3: error[unknown-row]: Nobody reads the row `Judull`. Did you mean `Judul`?"),
        Mistake(sheet: "Kampanye", row: "Judul", column: "Isian", value: .text("Fungsi"), finding: "coba.xlsx: Kampanye!B5: error[duplicate-entry]: `Fungsi` is given twice."),
        Mistake(sheet: "Kampanye", row: "Siap cetak", column: "Nilai", value: .text("15/01/2019"), finding: "coba.xlsx: Kampanye!B34: error[not-a-date]: `15/01/2019` is not a date (`Siap cetak`). Did you mean `2019-01-15`?"),
        Mistake(sheet: "Kampanye", row: "Siap cetak", column: "Nilai", value: .text("13/25/2019"), finding: "coba.xlsx: Kampanye!B34: error[not-a-date]: `13/25/2019` is not a date (`Siap cetak`). Type a day such as 2019-01-15."),
        Mistake(sheet: "Kampanye", row: "Siap cetak", column: "Nilai", value: .number(43_480), finding: "coba.xlsx: Kampanye!B34: error[not-a-date]: `43480` is not a date"),
        Mistake(sheet: "Kampanye", row: "Hanya wilayah", column: "Nilai", value: .number(33.1), finding: "coba.xlsx: Kampanye!B23: error[damaged-code]: `33.1` was a region's code before the spreadsheet changed it. Did you mean `33.10`?"),
        Mistake(sheet: "Kampanye", row: "Hanya wilayah", column: "Nilai", value: .number(3402), finding: "coba.xlsx: Kampanye!B23: error[damaged-code]: `3402` was a region's code before the spreadsheet changed it. Did you mean `34.02`?"),
        Mistake(sheet: "Kampanye", row: "Hanya wilayah", column: "Nilai", value: .number(99.5), finding: "coba.xlsx: Kampanye!B23: error[unknown-region]: `99.5` is not the code of a region."),
        Mistake(sheet: "Kampanye", row: "Hanya wilayah", column: "Nilai", value: .number(31.7), finding: "coba.xlsx: Kampanye!B23: error[damaged-code]: `31.7` was a region's code before the spreadsheet changed it. Format the cell"),
        Mistake(sheet: "Kampanye", row: "Hanya wilayah", index: 1, column: "Nilai", value: .text("34,02"), finding: "coba.xlsx: Kampanye!B24: error[damaged-code]: `34,02` was a region's code before the spreadsheet changed it. Did you mean `34.02`?"),
        Mistake(sheet: "Kampanye", row: "Hanya wilayah", column: "Nilai", value: .text("34.2"), finding: "coba.xlsx: Kampanye!B23: error[damaged-code]: `34.2` was a region's code before the spreadsheet changed it. Did you mean `34.02`?"),
        Mistake(sheet: "Kampanye", row: "Hanya wilayah", column: "Nilai", value: .date(SheetDate(year: 2019, month: 1, day: 11)!), finding: "coba.xlsx: Kampanye!B23: error[damaged-code]: `2019-01-11` was a region's code before the spreadsheet changed it. Did you mean `11.01`?"),
        Mistake(sheet: "Kampanye", row: "Kecuali wilayah", column: "Nilai", value: .text("34.99"), finding: "coba.xlsx: Kampanye!B26: error[unknown-region]: `34.99` is not the code of a region."),
        Mistake(sheet: "Kampanye", row: "Tiba sebelum tahapan", column: "Nilai", value: .text("votingday"), finding: "coba.xlsx: Kampanye!B36: error[unknown-milestone]: pemilu-2019 has no milestone `votingday`. Did you mean `voting-day`?"),
        Mistake(sheet: "Kampanye", row: "Tiba paling lambat", column: "Nilai", value: .date(SheetDate(year: 2019, month: 3, day: 1)!), finding: "coba.xlsx: Kampanye!B36: error[duplicate-entry]: `Tiba paling lambat / Tiba sebelum tahapan` is given twice."),
        Mistake(sheet: "Kampanye", row: "Hari sebelum tahapan", column: "Nilai", value: .number(2.5), finding: "coba.xlsx: Kampanye!B37: error[invalid-value]: `2.5` is not allowed for `Hari sebelum tahapan`."),
        Mistake(sheet: "Kampanye", row: "Hari sebelum tahapan", column: "Nilai", value: .number(5000), finding: "coba.xlsx: Kampanye!B37: error[wrong-type]: `Hari sebelum tahapan` must be a whole number"),
        Mistake(sheet: "Bahan", row: "", column: "Templat", value: .text("poster-a2"), finding: "coba.xlsx: Bahan!B2: error[unknown-template]: There is no template `poster-a2`. Did you mean `poster-a3`?"),
        Mistake(sheet: "Bahan", row: "", column: "Dihitung per", value: .text("TPS lama"), finding: "coba.xlsx: Bahan!C2: error[invalid-value]: `TPS lama` is not allowed for `Dihitung per`. Allowed: Wilayah, Kecamatan, Desa/kelurahan, TPS, Pemilih, Tempat dalam tabel."),
        Mistake(sheet: "Bahan", row: "", column: "Dihitung per", value: .text("Pemilih"), finding: "coba.xlsx: Bahan!A2: error[missing-field]: The field `Setiap` is missing."),
        Mistake(sheet: "Bahan", row: "", column: "Jumlah", value: .text("dua"), finding: "coba.xlsx: Bahan!E2: error[invalid-value]: `dua` is not allowed for `Jumlah`."),
        Mistake(sheet: "Bahan", row: "", column: "Cadangan", value: .text("dua"), finding: "coba.xlsx: Bahan!F2: error[invalid-value]: `dua` is not allowed for `Cadangan`."),
        Mistake(sheet: "Bahan", row: "", column: "Bentuk", value: .text("svg, pdf"), finding: "coba.xlsx: Bahan!H2: error[invalid-value]: `pdf` is not allowed"),
        Mistake(sheet: "Bahan", row: "", column: "Gambar: picture", value: .text("images/tidak-ada.svg"), finding: "coba.xlsx: Bahan!I2: error[unknown-picture]: There is no picture `images/tidak-ada.svg`."),
        Mistake(sheet: "Bahan", row: "", column: "Gambar: picture", value: .text("images/../../../x.svg"), finding: "coba.xlsx: Bahan!I2: error[invalid-value]"),
        Mistake(sheet: "Pesan", row: "headline", column: "Kunci", value: .text("headlin"), finding: "coba.xlsx: Bahan!B2: error[missing-message]"),
        Mistake(sheet: "Pesan", row: "headline", column: "Kunci", value: .text("lead"), finding: "coba.xlsx: Pesan!A4: error[duplicate-entry]: `lead` is given twice."),
        Mistake(sheet: "Pesan", row: "lead", column: "Teks (id)", value: .text("{$balotCount} surat"), finding: "coba.xlsx: Pesan!C4: error[unknown-variable]: There is no variable `$balotCount` (message `lead`). Did you mean `$ballotCount`?"),
        Mistake(sheet: "Pesan", row: "lead", column: "Teks (id)", value: .text("{$ballotCount surat"), finding: "coba.xlsx: Pesan!C4: error[message-syntax]"),
        Mistake(sheet: "Pesan", row: "lead", column: "Keadaan (id)", value: .text("Selesai"), finding: "coba.xlsx: Pesan!E4: error[invalid-value]: `Selesai` is not allowed for `Keadaan`."),
        Mistake(sheet: "Pesan", row: "kicker", column: "Kunci", value: .text("judul@34.02"), finding: "coba.xlsx: Pesan!C3: error[missing-field]: The field `judul` is missing."),
        Mistake(sheet: "Pengecualian", row: "", column: "Peringatan", value: .text("long-sentense"), finding: "coba.xlsx: Pengecualian!A2: error[invalid-value]: `long-sentense` is not allowed for `Peringatan`. Did you mean `long-sentence`?"),
        Mistake(sheet: "Pengecualian", row: "", column: "Peringatan", value: .text("long-sentence"), finding: "coba.xlsx: Pengecualian!C2: error[invalid-value]"),
        Mistake(sheet: "Pengecualian", row: "", column: "Alasan", value: .text("Bunyi undang-undang."), finding: "coba.xlsx: Pengecualian!A2: error[missing-field]: The field `Peringatan` is missing."),
        Mistake(sheet: "Pesan", row: "Kunci", column: "Kunci", value: .text("Nama"), finding: "coba.xlsx: Pesan!A1: error[missing-column]: The sheet `Pesan` has no column `Kunci`."),
    ]

    private static func made() throws -> (project: Project, workbook: Workbook) {
        let project = try Project(campaigns: [])
        _ = project.run("new coba --sheet")
        return (project, try WorkbookReader.read(try project.workspace.read("coba.xlsx", limit: 1 << 20)).workbook)
    }

    private static func set(_ mistake: Mistake, in workbook: inout Workbook) throws {
        let at = try #require(workbook.sheets.firstIndex { $0.name == mistake.sheet })
        let sheet = workbook.sheets[at]
        let column = try #require((1...sheet.lastColumn).first { sheet[1, $0].content == .text(mistake.column) })
        let rows = mistake.row.isEmpty ? [2] : (1...sheet.lastRow).filter { sheet[$0, 1].content == .text(mistake.row) }
        workbook.sheets[at][try #require(rows.dropFirst(mistake.index).first), column] = Cell(mistake.value)
    }

    @Test(arguments: mistakes)
    func mistakeIsToldWithItsCellAndNothingIsWritten(mistake: Mistake) throws {
        var (project, workbook) = try SheetMistakeTests.made()
        try SheetMistakeTests.set(mistake, in: &workbook)
        try project.workspace.write(try WorkbookWriter.write(workbook), to: "coba.xlsx")
        let result = project.run("import coba.xlsx")
        #expect(result.status == 65 || result.error.contains("error[unknown-picture]") && result.status == 66)
        #expect(result.error.contains(mistake.finding), "\(result.error)")
        #expect(!project.workspace.files.contains { $0.path.hasPrefix("campaigns/") })
    }

    @Test func allMistakesAreToldAtOnce() throws {
        var (project, workbook) = try SheetMistakeTests.made()
        let chosen = SheetMistakeTests.mistakes.filter { ["Fungsi", "Siap cetak", "lead"].contains($0.row) || $0.column == "Templat" }
        for mistake in [chosen[0], chosen[1]] + chosen.filter({ $0.column == "Templat" || $0.finding.contains("balotCount") }) {
            try SheetMistakeTests.set(mistake, in: &workbook)
        }
        try project.workspace.write(try WorkbookWriter.write(workbook), to: "coba.xlsx")
        let error = project.run("import coba.xlsx").error
        for code in ["invalid-value", "not-a-date", "unknown-template", "unknown-variable"] {
            #expect(error.split(separator: "\n").count { $0.contains("error[\(code)]") } == 1, "\(code)\n\(error)")
        }
        #expect(project.run("import coba.xlsx", variables: ["LANG": "id_ID.UTF-8"]).error.contains("Kampanye!B34: error[not-a-date]: `15/01/2019` bukan tanggal"))
    }

    @Test func missingSheetIsNamed() throws {
        var (project, workbook) = try SheetMistakeTests.made()
        workbook.sheets.removeAll { $0.name == "Pesan" }
        try project.workspace.write(try WorkbookWriter.write(workbook), to: "coba.xlsx")
        let result = project.run("import coba.xlsx")
        #expect(result.status == 65)
        #expect(result.error.contains("error[missing-sheet]: The sheet `Pesan` is missing; there are: Kampanye, Bahan, Bahasa, Pengecualian, Wilayah, Pilihan."), "\(result.error)")
    }

    /// Wider than anybody fills in: refused before a row is looked at.
    @Test(arguments: [(1, 201), (3_002, 1)])
    func sheetThatIsTooLargeIsRefused(rows: Int, columns: Int) throws {
        var (project, workbook) = try SheetMistakeTests.made()
        let at = try #require(workbook.sheets.firstIndex { $0.name == "Pesan" })
        for row in 1...rows {
            for column in 1...columns where row > 1 || column > 5 { workbook.sheets[at][row, column] = Cell("isi\(row)x\(column)") }
        }
        try project.workspace.write(try WorkbookWriter.write(workbook), to: "coba.xlsx")
        let result = project.run("import coba.xlsx")
        #expect(result.status == 65)
        #expect(result.error.contains("coba.xlsx: Pesan!A1: error[sheet-limit]: Too large: Pesan may be 3,000 × 200 at most."), "\(result.error)")
    }

    /// The name of a language becomes the name of a file.
    @Test func languageCannotLeadOutOfTheFolder() throws {
        var (project, workbook) = try SheetMistakeTests.made()
        try SheetMistakeTests.set(Mistake(sheet: "Pesan", row: "Kunci", column: "Catatan (id)", value: .text("Teks (../../../x)"), finding: ""), in: &workbook)
        try SheetMistakeTests.set(Mistake(sheet: "Bahasa", row: "", column: "Bahasa", value: .text("../x"), finding: ""), in: &workbook)
        try project.workspace.write(try WorkbookWriter.write(workbook), to: "coba.xlsx")
        let result = project.run("import coba.xlsx")
        #expect(result.error.contains("Pesan!D1: warning[unknown-column]") && result.error.contains("Bahasa!A2: error[missing-field]"), "\(result.error)")
        #expect(!project.workspace.files.contains { $0.path.hasPrefix("campaigns/") || $0.path.hasSuffix("x.json") })
    }

    @Test func whatExcelMakesOfInputIsTakenWhereItIsCertain() throws {
        var (project, workbook) = try SheetMistakeTests.made()
        for (row, column, value) in [("Hanya wilayah", "Nilai", Cell.Content.number(34)), ("Kecuali wilayah", "Nilai", .number(34.02)), ("Siap cetak", "Nilai", .text("2019-01-02")), ("Fungsi", "Nilai", .text("voter-education"))] {
            try SheetMistakeTests.set(Mistake(sheet: "Kampanye", row: row, column: column, value: value, finding: ""), in: &workbook)
        }
        try SheetMistakeTests.set(Mistake(sheet: "Bahan", row: "", column: "Cadangan", value: .number(0.025), finding: ""), in: &workbook)
        try SheetMistakeTests.set(Mistake(sheet: "Bahan", row: "", column: "Tampilkan: when", value: .flag(true), finding: ""), in: &workbook)
        try project.workspace.write(try WorkbookWriter.write(workbook), to: "coba.xlsx")
        let result = project.run("import coba.xlsx")
        #expect(result.status == 0, "\(result.error)")
        let text = project.text("campaigns/coba/campaign.json") ?? ""
        #expect(text.contains("\"include\": [\n      \"34\"\n    ],\n    \"exclude\": [\n      \"34.02\"\n    ]") && text.contains("\"spare\": \"2.5%\"") && text.contains("\"when\": true"), "\(text)")
    }

    @Test func damagedFilesAreRefused() throws {
        let (project, _) = try SheetMistakeTests.made()
        let whole = try project.workspace.read("coba.xlsx", limit: 1 << 20)
        for length in stride(from: 0, to: whole.count, by: 4999) {
            try project.workspace.write(Array(whole[..<length]), to: "coba.xlsx")
            let result = project.run("import coba.xlsx")
            #expect(result.status == 65)
            let code = length == 0 ? "not-a-workbook" : "sheet-unreadable"
            #expect(result.error.contains("coba.xlsx:1:1: error[\(code)]"), "\(result.error)")
        }
        #expect(!project.workspace.files.contains { $0.path.hasPrefix("campaigns/") })
    }
}
