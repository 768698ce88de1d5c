internal import Diagnostics
internal import JSONText
internal import Spreadsheet

extension WorkbookImport {
    /// The warnings about wording that the campaign puts up with, from the sheet *Pengecualian*, which may be missing; `nil` for none.
    mutating func silences() -> Draft? {
        guard let table = table(SheetWords.silences, isRequired: false), !table.rows.isEmpty, let codes = column(SheetWords.warning, of: table),
            let reasons = column(SheetWords.reason, of: table)
        else { return nil }
        var members: [Draft.Member] = []
        let names = DiagnosticCode.silenceable.map(\.rawValue)
        for row in table.rows {
            let place = table.place(row, codes)
            guard let code = table.cell(row, codes).plain else {
                report(.missingField, at: place, ["field": SheetWords.warning])
                continue
            }
            let key = (table.cell(row, table.column(SheetWords.message)).plain.map { $0 + "/" } ?? "") + code
            if let first = members.first(where: { $0.key == key }) {
                report(.duplicateEntry, at: place, ["key": key], related: first.value.cell.map { [$0] } ?? [])
                continue
            }
            if !names.contains(code) {
                report(.invalidValue, at: place, [
                    "field": SheetWords.warning, "value": code, "allowed": names.joined(separator: ", "), "suggestion": Suggestion.nearest(to: code, among: names) ?? "",
                ])
            }
            let written = names.contains(code) ? table.place(row, reasons) : place
            members.append((key, .text(table.cell(row, reasons).whole ?? "", from: written)))
        }
        return Draft(.object(members), from: table.place(1, codes))
    }
}
