internal import Spreadsheet

/// Writes the sheet *Bahasa*: who answers for each translation.
enum LanguagesWriter {
    private static let spareRows = 3

    static func sheet(_ catalogues: [(language: String, draft: Draft)]) -> Sheet {
        var sheet = Sheet(name: SheetWords.languages, frozenRows: 1)
        for (index, heading) in ([SheetWords.language] + SheetWords.head.map(\.1)).enumerated() {
            sheet.columns.append(Sheet.Column(width: 20, style: .code))
            sheet[1, index + 1] = Cell(heading, style: .header)
        }
        let heads = catalogues.compactMap { language, draft in draft["$catalogue"].map { (language, $0) } }
        for row in 2...(heads.count + 1 + spareRows) {
            let head = row - 2 < heads.count ? heads[row - 2] : nil
            sheet[row, 1] = Cell(head?.0 ?? "", style: .entry)
            for (index, part) in SheetWords.head.enumerated() { sheet[row, index + 2] = Cell(head?.1[part.0]?.text ?? "", style: .entry) }
        }
        return sheet
    }
}
