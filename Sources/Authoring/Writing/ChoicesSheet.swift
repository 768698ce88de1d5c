internal import Campaigns
internal import Diagnostics
internal import Elections
internal import Spreadsheet

/// The sheet *Pilihan*: what the drop-downs offer, a column for each.
struct ChoicesSheet {
    private(set) var sheet: Sheet
    private var columns: [String: CellRange] = [:]

    static let templates = "Templat"
    static let milestones = "Tahapan"
    static let drawings = "Gambar rumah"
    static let warnings = "Peringatan"
    static let languages = "Kode bahasa"

    init(facts: ElectionFacts, contracts: [TemplateContract], drawings: [String], cycle: Cycle) {
        sheet = Sheet(name: SheetWords.choices, frozenRows: 1)
        for vocabulary in Vocabulary.fixed { add(vocabulary.name, vocabulary.allLabels) }
        add(ChoicesSheet.templates, contracts.map(\.name))
        add(ChoicesSheet.drawings, drawings.map { Campaign.houseDrawing + $0 })
        add(ChoicesSheet.warnings, DiagnosticCode.silenceable.map(\.rawValue))
        let tags = Set(facts.regions.flatMap { facts.languages(of: $0.code).map(\.tag) }).subtracting(["id"]).sorted()
        add(ChoicesSheet.languages, [Vocabulary.regional.label("regional"), "id"] + tags)
        let milestones = facts.milestoneIDs(in: cycle)
        add(ChoicesSheet.milestones, milestones)
        let named = milestones.map { id in facts.regions.lazy.compactMap { facts.milestone(id, in: cycle, for: $0.code)?.value }.first }
        add("Nama tahapan", named.map { $0?.name ?? "" })
        add("Mulai", named.map { $0?.start.iso ?? "" })
        add("Peubah untuk pesan", facts.variableNames(in: cycle).map { "{$\($0)}" })
    }

    private mutating func add(_ name: String, _ values: [String]) {
        let column = sheet.columns.count + 1
        sheet.columns.append(Sheet.Column(width: 26))
        sheet[1, column] = Cell(name, style: .header)
        for (index, value) in values.enumerated() { sheet[index + 2, column] = Cell(value) }
        columns[name] = CellRange(column: column, rows: 2...(max(1, values.count) + 1))
    }

    /// A drop-down with the values of a column.
    func list(_ name: String, over range: CellRange, isStrict: Bool = true) -> ChoiceList? {
        columns[name].map { ChoiceList(range: range, sheet: SheetWords.choices, values: $0, isStrict: isStrict) }
    }
}
