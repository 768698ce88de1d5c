internal import Campaigns
internal import Spreadsheet

/// Writes the sheet *Bahan*: a row for each material.
struct MaterialsWriter {
    let choices: ChoicesSheet
    let contracts: [TemplateContract]
    /// Rows with drop-downs below those that are filled.
    private static let spareRows = 10

    func sheet(_ materials: [Draft]) -> Sheet {
        var sheet = Sheet(name: SheetWords.materials, frozenRows: 1)
        let last = materials.count + 1 + MaterialsWriter.spareRows
        for (index, column) in columns(materials).enumerated() {
            sheet.columns.append(Sheet.Column(width: column.width, style: column.isNumber ? .plain : .code))
            sheet[1, index + 1] = Cell(column.heading, style: .header, note: column.note)
            for row in 2...last { sheet[row, index + 1] = cell(column, row - 2 < materials.count ? materials[row - 2] : nil) }
            let cells = CellRange(column: index + 1, rows: 2...last)
            sheet.choices += column.list.flatMap { choices.list($0, over: cells, isStrict: !column.takesOthers) }.map { [$0] } ?? []
        }
        return sheet
    }

    private struct Column {
        var heading: String
        var note = ""
        var list: String?
        /// Whether it also takes what its list does not offer.
        var takesOthers = false
        var width = 19.0
        var isNumber = false
        var value: (Draft) -> String?
    }

    private func cell(_ column: Column, _ material: Draft?) -> Cell {
        let value = material.flatMap(column.value) ?? "", style = column.isNumber ? CellStyle.number : .entry
        if column.isNumber, let number = Int(value) { return Cell(.number(Double(number)), style: style) }
        return Cell(value, style: style)
    }

    private func columns(_ materials: [Draft]) -> [Column] {
        [
            Column(heading: SheetWords.material, note: "Kosongkan, kecuali satu templat dipakai dua kali.") { $0["id"]?.text },
            Column(heading: SheetWords.template, note: "Pilih dari daftar. Wajib.", list: ChoicesSheet.templates) { $0["template"]?.text },
            Column(heading: SheetWords.per, note: "Satuan yang menerima bahan. Wajib.", list: Vocabulary.units.name) { material in
                material["copies"]?["per"]?.text.map(Vocabulary.units.label)
            },
            Column(heading: SheetWords.every, note: "Hanya untuk Pemilih: satu lembar untuk sekian pemilih.", isNumber: true) { $0["copies"]?["every"]?.plain },
            Column(heading: SheetWords.count, note: "Lembar per satuan; kosong berarti 1.", isNumber: true) { $0["copies"]?["count"]?.plain },
            Column(heading: SheetWords.spare, note: "Tambahan untuk kerusakan, misalnya 2.5%.") { $0["copies"]?["spare"]?.text },
            Column(
                heading: SheetWords.sharing, note: "Jumlah dibagi antarbahasa, atau setiap bahasa mendapat jumlah penuh.", list: Vocabulary.sharing.name
            ) { $0["copies"]?["languages"]?.text.map(Vocabulary.sharing.label) },
            Column(heading: SheetWords.renditions, note: "Kosong berarti svg, html, png. Atau daftar dengan koma: svg, html, png, share, text.") { material in
                material["renditions"].map { $0.items.compactMap(\.text).joined(separator: ", ") }
            },
        ] + slots(materials)
    }

    /// The columns for slots: those in use in the order in which the campaign has them, then what else the templates can draw.
    private func slots(_ materials: [Draft]) -> [Column] {
        let slots = contracts.flatMap(\.slots)
        let used = materials.flatMap { $0["slots"]?.members.map(\.key) ?? [] }
        let drawn = slots.filter { $0.kind == .image || $0.kind == .flag }.map(\.name)
        var names: [String] = []
        for name in used + drawn where !names.contains(name) { names.append(name) }
        return names.flatMap { name in MaterialsWriter.columns(of: name, slots.first { $0.name == name }?.kind) }
    }

    private static func columns(of slot: String, _ kind: TemplateContract.Slot.Kind?) -> [Column] {
        switch kind {
        case .image:
            let image = Column(
                heading: SheetWords.image + slot, note: "Pilih gambar rumah dari daftar, atau ketik berkas SVG sendiri dalam folder images: images/peta.svg.",
                list: ChoicesSheet.drawings, takesOthers: true, width: 28
            ) { $0["slots"]?[slot]?["image"]?.text }
            let alternative = Column(
                heading: SheetWords.alternative + slot, note: "Kunci pesan yang menerangkan gambar, misalnya picture.alt.", width: 28
            ) { $0["slots"]?[slot]?["alt"]?.text }
            return [image, alternative]
        case .flag:
            return [Column(heading: SheetWords.drawn + slot, note: meaning(slot), list: Vocabulary.flags.name) {
                $0["slots"]?[slot]?.plain.map(Vocabulary.flags.label)
            }]
        case .text, .list, .link, nil:
            return [Column(heading: SheetWords.redirected + slot, note: "Kunci pesan lain untuk tempat ini.") { $0["slots"]?[slot]?.text }]
        }
    }

    private static func meaning(_ flag: String) -> String {
        switch flag {
        case "ballots": "ya: program menggambar surat suara wilayah itu."
        case "moved": "ya: program menggambar surat suara bagi pemilih pindahan."
        case "when": "ya: program mencetak hari dan jam pemungutan suara."
        default: "ya atau tidak"
        }
    }
}
