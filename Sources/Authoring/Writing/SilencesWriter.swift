internal import Spreadsheet

/// Writes the sheet *Pengecualian*: which warnings about wording are not told, and why.
struct SilencesWriter {
    let choices: ChoicesSheet
    private static let spareRows = 5

    func sheet(_ silence: Draft?) -> Sheet {
        let members = silence?.members ?? []
        let last = members.count + 1 + SilencesWriter.spareRows
        var sheet = Sheet(
            name: SheetWords.silences, columns: [.init(width: 24, style: .code), .init(width: 24, style: .code), .init(width: 80, style: .code)],
            frozenRows: 1)
        sheet[1, 1] = Cell(SheetWords.warning, style: .header, note: "Kode dalam kurung siku pada peringatan, misalnya long-sentence.")
        sheet[1, 2] = Cell(SheetWords.message, style: .header, note: "Kosong berarti semua pesan.")
        sheet[1, 3] = Cell(SheetWords.reason, style: .header, note: "Mengapa peringatan itu tidak berlaku. Wajib.")
        for row in 2...last {
            let member = row - 2 < members.count ? members[row - 2] : nil
            let parts = member?.key.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init) ?? []
            sheet[row, 1] = Cell(parts.last ?? "", style: .entry)
            sheet[row, 2] = Cell(parts.count == 2 ? parts[0] : "", style: .entry)
            sheet[row, 3] = Cell(member?.value.text ?? "", style: .wrapped)
        }
        sheet.choices += choices.list(ChoicesSheet.warnings, over: CellRange(column: 1, rows: 2...last)).map { [$0] } ?? []
        return sheet
    }
}
