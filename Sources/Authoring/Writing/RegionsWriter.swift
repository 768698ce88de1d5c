internal import Elections
internal import Spreadsheet

/// Writes the sheet *Wilayah*: the codes by name, to look up.
enum RegionsWriter {
    static func sheet(_ facts: ElectionFacts, _ cycle: Cycle) -> Sheet {
        var sheet = Sheet(
            name: SheetWords.regions, columns: [.init(width: 10, style: .code), .init(width: 44), .init(width: 28)], frozenRows: 1,
            filter: CellRange(first: CellAddress(row: 1, column: 1), last: CellAddress(row: facts.regions.count + 1, column: 3)))
        for (index, heading) in ["Kode", "Nama", "Provinsi"].enumerated() { sheet[1, index + 1] = Cell(heading, style: .header) }
        for (row, region) in facts.regions.enumerated() {
            sheet[row + 2, 1] = Cell(region.code.text, style: .code)
            sheet[row + 2, 2] = Cell(facts.fullName(of: region.code, in: cycle).value)
            sheet[row + 2, 3] = Cell(facts.name(of: region.code.province, in: cycle).value)
        }
        return sheet
    }
}
