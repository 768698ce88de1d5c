internal import Diagnostics
internal import Elections
internal import JSONText
internal import Spreadsheet

/// Reads the sheets of a workbook as a campaign; everything that is wrong with them at once.
struct WorkbookImport {
    let workbook: Workbook
    let path: String
    let facts: ElectionFacts
    var diagnostics: [Diagnostic] = []

    init(workbook: Workbook, path: String, facts: ElectionFacts) {
        self.workbook = workbook
        self.path = path
        self.facts = facts
    }

    /// The campaign and its catalogues as JSON, the source first.
    mutating func drafts() -> (campaign: Draft, catalogues: [(language: String, draft: Draft)]) {
        let form = self.form()
        let materials = table(SheetWords.materials).map { self.materials($0) } ?? []
        let catalogues = self.catalogues()
        return (campaign(form, materials, silences()), catalogues)
    }

    /// A sheet by its name; its absence is reported.
    mutating func table(_ name: String, isRequired: Bool = true) -> SheetTable? {
        if let sheet = workbook.sheets.first(where: { $0.name.lowercased() == name.lowercased() }) {
            let table = SheetTable(sheet, path: path)
            guard table.rows.count <= SheetTable.mostRows, table.headings.count <= SheetTable.mostColumns else {
                report(.sheetLimit, at: table.place(1, 1), ["what": name, "limit": "3,000 × 200"])
                return nil
            }
            var seen: [String: Int] = [:]
            for (heading, column) in table.headings {
                if let first = seen.updateValue(column, forKey: heading.lowercased()) {
                    report(.duplicateEntry, at: table.place(1, column), ["key": heading], related: [table.place(1, first)])
                }
            }
            return table
        }
        if isRequired {
            let others = workbook.sheets.map(\.name)
            report(.missingSheet, at: SourcePlace(file: path), ["sheet": name, "suggestion": "", "found": others.joined(separator: ", ")])
        }
        return nil
    }

    /// A column by its heading; its absence is reported.
    mutating func column(_ name: String, of table: SheetTable) -> Int? {
        if let column = table.column(name) { return column }
        report(.missingColumn, at: table.place(1, 1), ["column": name, "sheet": table.sheet.name])
        return nil
    }

    mutating func report(
        _ code: DiagnosticCode, severity: Severity = .error, at place: SourcePlace, _ arguments: [String: String], related: [SourcePlace] = []
    ) {
        diagnostics.append(Diagnostic(code, severity: severity, at: place, arguments, related: related))
    }

    /// One of a vocabulary's values, written as its words or as itself; anything else is reported with the nearest words and kept.
    mutating func choice(_ vocabulary: Vocabulary, _ written: String, field: String, at place: SourcePlace) -> Draft {
        if let value = vocabulary.value(written) { return .text(value, from: place) }
        report(.invalidValue, at: place, [
            "field": field, "value": written, "allowed": vocabulary.allLabels.joined(separator: ", "),
            "suggestion": Suggestion.nearest(to: written, among: vocabulary.allLabels) ?? "",
        ])
        return .text(written, from: place)
    }

    /// A whole number; anything else is reported and kept.
    mutating func number(_ cell: Cell, field: String, at place: SourcePlace) -> Draft {
        if let number = cell.wholeNumber { return .number(number, from: place) }
        report(.invalidValue, at: place, ["field": field, "value": cell.plain ?? "", "allowed": "1, 2, 3 …"])
        return .text(cell.plain ?? "", from: place)
    }

    /// A day; text is taken only in the one form that cannot be misread, anything else is reported and kept.
    mutating func date(_ cell: Cell, field: String, at place: SourcePlace) -> Draft {
        if case .date(let date) = cell.content { return .text(date.iso, from: place) }
        let written = cell.plain ?? ""
        if CalendarDate(iso: written) == nil {
            report(.notADate, at: place, ["field": field, "value": written, "suggestion": WorkbookImport.day(written) ?? ""])
        }
        return .text(written, from: place)
    }

    /// `15/01/2019`, `15-1-2019` and `15.01.2019` as Indonesians write them: the day first.
    private static func day(_ written: String) -> String? {
        let parts = written.split(whereSeparator: { "/-. ".contains($0) }).map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        return CalendarDate(year: year, month: month, day: day)?.iso
    }
}
