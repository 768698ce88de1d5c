internal import Diagnostics
internal import Spreadsheet

/// Reads a translators' workbook as Excel, LibreOffice and other programs save it: columns by their headings, wherever they stand.
struct SheetReader {
    private let table: SheetTable
    private var diagnostics: [Diagnostic] = []

    static func read(_ bytes: [UInt8], path: String) -> (contents: ReturnedTranslations, diagnostics: [Diagnostic]) {
        do {
            let (book, findings) = try WorkbookReader.read(bytes)
            guard let sheet = book.sheets.first(where: { $0.name.lowercased() == SheetTerms.table.lowercased() }) else {
                let found = book.sheets.map(\.name).joined(separator: ", ")
                return (ReturnedTranslations(), [Diagnostic(.missingSheet, at: SourcePlace(file: path), ["sheet": SheetTerms.table, "found": found])])
            }
            var reader = SheetReader(table: SheetTable(sheet, path: path))
            reader.diagnostics = findings.filter { $0.sheet == sheet.name }.map { $0.diagnostic(path) }
            let contents = reader.contents()
            return (contents, reader.diagnostics)
        } catch {
            return (ReturnedTranslations(), [error.diagnostic(path)])
        }
    }

    private init(table: SheetTable) { self.table = table }

    private struct Columns {
        var campaign = 0, unit = 0, source = 0, translation = 0, state = 0
        var note: Int?
    }

    private mutating func contents() -> ReturnedTranslations {
        guard table.rows.count <= SheetTable.mostRows, table.headings.count <= SheetTable.mostColumns else {
            diagnostics.append(Diagnostic(.sheetLimit, at: table.place(1, 1), ["what": SheetTerms.table, "limit": "3,000 × 200"]))
            return ReturnedTranslations()
        }
        guard let columns = columns() else { return ReturnedTranslations() }
        func language(_ column: Int, _ name: String) -> String {
            table.headings.first { $0.column == column }.flatMap { SheetTerms.language(of: $0.name, name) } ?? ""
        }
        let source = language(columns.source, SheetTerms.source), target = language(columns.translation, SheetTerms.translation)
        var contents = ReturnedTranslations()
        for number in table.rows {
            func text(_ column: Int?) -> String? { table.cell(number, column).whole.flatMap { $0.isEmpty ? nil : $0 } }
            func word(_ column: Int) -> String { table.cell(number, column).plain ?? "" }
            let campaign = word(columns.campaign), id = word(columns.unit)
            // What stands below the table alone, such as a sum or a name.
            guard !campaign.isEmpty || !id.isEmpty || text(columns.translation) != nil else { continue }
            let row = SheetRow(
                id: id, source: text(columns.source), target: text(columns.translation), state: table.cell(number, columns.state).plain,
                note: text(columns.note), place: table.place(number, columns.unit), targetPlace: table.place(number, columns.translation),
                statePlace: table.place(number, columns.state))
            if let index = contents.files.firstIndex(where: { $0.original == campaign }) {
                contents.files[index].rows.append(row)
            } else {
                contents.files.append(ReturnedTranslations.File(
                    original: campaign, sourceLanguage: source, targetLanguage: target, place: table.place(number, columns.campaign),
                    languagePlace: table.place(1, columns.translation), languageFields: (SheetTerms.source, SheetTerms.translation), rows: [row]))
            }
        }
        return contents
    }

    /// Where everything stands; what is missing, or there twice, is reported.
    private mutating func columns() -> Columns? {
        let count = diagnostics.count
        let columns = Columns(
            campaign: column(SheetTerms.campaign), unit: column(SheetTerms.unit), source: column(SheetTerms.source, hasLanguage: true),
            translation: column(SheetTerms.translation, hasLanguage: true), state: column(SheetTerms.state), note: table.column(SheetTerms.note))
        return diagnostics.count == count ? columns : nil
    }

    private mutating func column(_ name: String, hasLanguage: Bool = false) -> Int {
        let found = table.headings.filter {
            hasLanguage ? SheetTerms.language(of: $0.name, name) != nil : $0.name.lowercased() == name.lowercased()
        }
        guard let first = found.first else {
            diagnostics.append(Diagnostic(
                .missingColumn, at: table.place(1, 1), ["column": hasLanguage ? SheetTerms.heading(name, "…") : name, "sheet": SheetTerms.table]))
            return 0
        }
        for other in found.dropFirst() {
            diagnostics.append(Diagnostic(
                .duplicateEntry, at: table.place(1, other.column), ["key": other.name], related: [table.place(1, first.column)]))
        }
        return first.column
    }
}
