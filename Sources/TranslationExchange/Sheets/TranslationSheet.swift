internal import Campaigns
internal import Spreadsheet

/// Writes the sheet *Terjemahan*: a row for each unit, the source and its translation side by side.
struct TranslationSheet {
    private struct Column {
        var name: String
        var width: Double
        var style: CellStyle
    }

    private let campaigns: [CampaignUnits]
    private let pictures: [String: MessagePicture]
    private let states: CellRange
    private let columns: [Column]
    private static let translation = 4, state = 5, picture = 7

    init(_ campaigns: [CampaignUnits], pictures: [MessagePicture], states: CellRange) {
        self.campaigns = campaigns
        self.states = states
        self.pictures = Dictionary(pictures.map { ($0.campaign + "/" + $0.message, $0) }, uniquingKeysWith: { first, _ in first })
        let source = campaigns.first?.campaign.languages.source ?? "", language = campaigns.first?.language ?? ""
        columns = [
            Column(name: SheetTerms.campaign, width: 16, style: .reading), Column(name: SheetTerms.unit, width: 13, style: .reading),
            Column(name: SheetTerms.heading(SheetTerms.source, source), width: 48, style: .reading),
            Column(name: SheetTerms.heading(SheetTerms.translation, language), width: 48, style: .wrapped),
            Column(name: SheetTerms.state, width: 20, style: .entry), Column(name: SheetTerms.most, width: 9, style: .reading),
            Column(name: SheetTerms.picture, width: 31, style: .reading), Column(name: SheetTerms.explanation, width: 36, style: .reading),
            Column(name: SheetTerms.place, width: 30, style: .reading), Column(name: SheetTerms.region, width: 18, style: .reading),
            Column(name: SheetTerms.note, width: 30, style: .wrapped),
        ]
    }

    func sheet() -> Sheet {
        var sheet = Sheet(name: SheetTerms.table, columns: columns.map { Sheet.Column(width: $0.width) }, frozenRows: 1)
        sheet.isProtected = true
        for (index, column) in columns.enumerated() { sheet[1, index + 1] = Cell(column.name, style: .header) }
        sheet.rowHeights[1] = 30
        var row = 1
        for campaign in campaigns {
            for message in campaign.messages {
                let first = row + 1
                for unit in message.units {
                    row += 1
                    write(unit, campaign, in: row, &sheet)
                }
                if let picture = pictures[campaign.campaign.id + "/" + message.key], first <= row { place(picture, in: first, &sheet) }
            }
        }
        guard row > 1 else { return sheet }
        sheet.filter = CellRange(first: CellAddress(row: 1, column: 1), last: CellAddress(row: row, column: columns.count))
        sheet.choices = [ChoiceList(range: CellRange(column: TranslationSheet.state, rows: 2...row), sheet: SheetTerms.help, values: states)]
        return sheet
    }

    private func write(_ unit: TranslationUnit, _ campaign: CampaignUnits, in row: Int, _ sheet: inout Sheet) {
        let placeholders = CellPlaceholders(unit), told = unit.told
        let source = placeholders.written(unit.source)
        let contents: [Cell.Content] = [
            .text(campaign.campaign.id), .text(unit.id), .text(source), .text(unit.target.map(placeholders.written) ?? ""),
            .text(SheetTerms.word(for: unit.state)), unit.most.map { .number(Double($0)) } ?? .empty, .empty,
            .text(told.explanation.joined(separator: "\n")), .text(told.places.joined(separator: "\n")), .text(told.region), .text(unit.translatorNote),
        ]
        for (index, content) in contents.enumerated() {
            sheet[row, index + 1] = Cell(content == .text("") ? .empty : content, style: columns[index].style)
            if case .text(let text) = content {
                sheet.rowHeights[row] = max(sheet.rowHeights[row] ?? 15, SheetTerms.height(of: text, inColumnOf: columns[index].width))
            }
        }
        let cell = CellAddress(row: row, column: TranslationSheet.translation)
        let name = "$\(CellAddress.letters(of: cell.column))$\(row)"
        if let most = unit.most {
            // The names of placeholders are not set; what is, is not typed.
            let filled = source.utf16.count - unit.source.text.utf16.count
            sheet.highlights.append(CellRule(cell: cell, formula: "=LEN(\(name))>\(most + filled)"))
        }
        if let check = TranslationSheet.check(placeholders.shown(in: unit.source), cell, name) { sheet.checks.append(check) }
    }

    /// Whoever types a translation without a placeholder is asked at once.
    private static func check(_ placeholders: [String], _ cell: CellAddress, _ name: String) -> CellRule? {
        guard !placeholders.isEmpty else { return nil }
        let terms = placeholders.map { "ISNUMBER(FIND(\"\($0)\",\(name)))" }
        let rule = CellRule(
            cell: cell, formula: "=AND(\(terms.joined(separator: ",")))",
            message: "Terjemahan harus memuat \(placeholders.joined(separator: " dan ")) persis seperti teks sumber. Tetap simpan?")
        return [rule.formula, rule.message].allSatisfy { $0.utf16.count <= CellRule.mostCharacters } ? rule : nil
    }

    private func place(_ picture: MessagePicture, in row: Int, _ sheet: inout Sheet) {
        sheet.pictures.append(SheetPicture(
            cell: CellAddress(row: row, column: TranslationSheet.picture), png: picture.png, scale: picture.scale,
            description: "\(picture.message) pada \(picture.material)"))
        // The picture and what keeps it off the lines.
        sheet.rowHeights[row] = max(sheet.rowHeights[row] ?? 0, picture.height + 6)
    }
}
