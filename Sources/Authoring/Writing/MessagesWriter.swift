internal import Spreadsheet

/// Writes the sheet *Pesan*: a row for each message, the columns of each language side by side.
struct MessagesWriter {
    let choices: ChoicesSheet
    private static let spareRows = 40

    func sheet(_ catalogues: [(language: String, draft: Draft)]) -> Sheet {
        var sheet = Sheet(name: SheetWords.messages, columns: [.init(width: 18, style: .code), .init(width: 44, style: .help)], frozenRows: 1)
        let keys = MessagesWriter.keys(catalogues.map(\.draft))
        let last = keys.count + 1 + MessagesWriter.spareRows
        sheet[1, 1] = Cell(SheetWords.key, style: .header, note: "Tempat pesan pada bahan. Untuk satu wilayah saja: lead@34.02.")
        sheet[1, 2] = Cell(SheetWords.purpose, style: .header)
        for row in 2...last {
            let key = row - 2 < keys.count ? keys[row - 2] : ""
            sheet[row, 1] = Cell(key, style: .entry)
            sheet[row, 2] = Cell(SheetWords.purpose(of: key), style: .help)
        }
        for (language, draft) in catalogues {
            for (member, part) in SheetWords.parts where ["text", "note", "state"].contains(member) || draft.members.contains(where: { $0.value[member] != nil }) {
                sheet.columns.append(Sheet.Column(width: member == "text" ? 70 : 20, style: .code))
                let column = sheet.columns.count
                sheet[1, column] = Cell(SheetWords.heading(part, language), style: .header, note: MessagesWriter.note(member))
                for row in 2...last {
                    let value = row - 2 < keys.count ? MessagesWriter.value(member, keys[row - 2], draft) : nil
                    sheet[row, column] = Cell(value ?? "", style: .wrapped)
                }
                guard member == "state" else { continue }
                sheet.choices += choices.list(Vocabulary.states.name, over: CellRange(column: column, rows: 2...last)).map { [$0] } ?? []
            }
        }
        sheet.filter = CellRange(
            first: CellAddress(row: 1, column: 1), last: CellAddress(row: keys.count + 1, column: sheet.columns.count))
        return sheet
    }

    /// The keys in the order of the source, those that only a translation has after them; `lead@34.02` for a regional wording.
    private static func keys(_ catalogues: [Draft]) -> [String] {
        var keys: [String] = []
        var seen: Set<String> = []
        for catalogue in catalogues {
            for member in catalogue.members where !member.key.hasPrefix("$") {
                for key in [member.key] + (member.value["regions"]?.members ?? []).map({ "\(member.key)@\($0.key)" }) where seen.insert(key).inserted {
                    keys.append(key)
                }
            }
        }
        return keys
    }

    private static func value(_ member: String, _ key: String, _ catalogue: Draft) -> String? {
        if let message = catalogue[key] {
            let text = member == "text" ? message.text ?? message["text"]?.text : message[member]?.text
            return member == "state" ? text.map(Vocabulary.states.label) : text
        }
        let parts = key.split(separator: "@").map(String.init)
        guard member == "text", parts.count == 2 else { return nil }
        return catalogue[parts[0]]?["regions"]?[parts[1]]?.text
    }

    private static func note(_ member: String) -> String {
        switch member {
        case "text": "Isi pesan. Jangan mengetik tanggal atau jumlah: gunakan peubah dari lembar Pilihan, misalnya {$votingDay :date fields=year-month-day-weekday length=long}."
        case "note": "Catatan untuk penerjemah; tidak dicetak."
        case "state": "Keadaan terjemahan; pilih dari daftar."
        default: ""
        }
    }
}
