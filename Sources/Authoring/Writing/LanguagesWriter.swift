internal import Spreadsheet

/// Writes the sheet *Bahasa*: who answers for each translation.
enum LanguagesWriter {
    static func sheet(_ catalogues: [(language: String, draft: Draft)]) -> Sheet {
        var sheet = Sheet(name: SheetWords.languages, frozenRows: 1)
        for (index, heading) in ([SheetWords.language] + SheetWords.head.map(\.1)).enumerated() {
            sheet.columns.append(Sheet.Column(width: 20, style: .code))
            sheet[1, index + 1] = Cell(heading, style: .header)
        }
        var row = 1
        for (language, draft) in catalogues {
            guard let head = draft["$catalogue"] else { continue }
            row += 1
            sheet[row, 1] = Cell(language, style: .code)
            for (index, part) in SheetWords.head.enumerated() { sheet[row, index + 2] = Cell(head[part.0]?.text ?? "", style: .code) }
        }
        return sheet
    }
}
