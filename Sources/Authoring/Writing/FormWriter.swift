internal import Spreadsheet

/// Writes the sheet *Kampanye*: a row for each field, several for those that take several values.
struct FormWriter {
    let choices: ChoicesSheet
    /// Empty rows that a field of several values has to spare.
    private static let spareRows = 3

    func sheet(_ campaign: Draft) -> Sheet {
        var sheet = Sheet(
            name: SheetWords.campaign, columns: [.init(width: 24, style: .label), .init(width: 36, style: .code), .init(width: 80, style: .help)],
            frozenRows: 1)
        for (index, heading) in [SheetWords.field, SheetWords.value, SheetWords.help].enumerated() {
            sheet[1, index + 1] = Cell(heading, style: .header)
        }
        var row = 2
        for field in FormField.all {
            let values = FormWriter.values(of: field, in: campaign)
            let rows = field.repeats ? values.count + FormWriter.spareRows : max(1, values.count)
            for index in 0..<rows {
                sheet[row + index, 1] = Cell(field.label, style: .label)
                sheet[row + index, 2] = cell(field, index < values.count ? values[index] : nil)
            }
            sheet[row, 3] = Cell(field.isRequired ? field.help + " Wajib." : field.help, style: .help)
            sheet.choices += list(field, CellRange(column: 2, rows: row...(row + rows - 1))).map { [$0] } ?? []
            row += rows
        }
        for member in campaign.members where !FormWriter.known.contains(member.key) {
            sheet[row, 1] = Cell(SheetWords.other + member.key, style: .label)
            sheet[row, 2] = Cell(DraftPrinter.line(member.value), style: .wrapped)
            sheet[row, 3] = Cell("Jangan diubah tanpa bantuan pengelola program.", style: .help)
            row += 1
        }
        return sheet
    }

    /// Members of a campaign that have rows or sheets of their own.
    private static let known: Set = [
        "$schema", "id", "title", "cycle", "function", "audiences", "topics", "regions", "languages", "materials", "distribution", "approvals",
        "silence",
    ]

    private func cell(_ field: FormField, _ value: String?) -> Cell {
        guard let value else { return Cell(.empty, style: field.kind == .date ? .date : field.kind == .number ? .number : .entry) }
        switch field.kind {
        case .choice(let vocabulary): return Cell(vocabulary.label(value), style: .entry)
        case .target: return Cell(Vocabulary.regional.label(value), style: .entry)
        case .number: return Cell(Int(value).map { .number(Double($0)) } ?? .text(value), style: .number)
        case .date: return SheetDate(iso: value).map { Cell(.date($0), style: .date) } ?? Cell(value, style: .entry)
        case .text, .code, .milestone, .language: return Cell(value, style: .entry)
        }
    }

    private func list(_ field: FormField, _ range: CellRange) -> ChoiceList? {
        switch field.kind {
        case .choice(let vocabulary): choices.list(vocabulary.name, over: range)
        case .milestone: choices.list(ChoicesSheet.milestones, over: range)
        case .target: choices.list(ChoicesSheet.languages, over: range, isStrict: false)
        case .text, .number, .date, .code, .language: nil
        }
    }

    /// The values of a field in a campaign, one for each row.
    private static func values(of field: FormField, in campaign: Draft) -> [String] {
        let found = field.path.split(separator: "/").reduce(campaign as Draft?) { draft, name in draft?[String(name)] }
        guard let found else { return [] }
        return found.plain.map { [$0] } ?? found.items.compactMap(\.text)
    }
}
