internal import DelimitedText
internal import Diagnostics
internal import Elections

/// Reads a regency's list as spreadsheets save it, and tells everything that is wrong with it.
struct UnitsReader {
    private let region: RegionCode
    private let file: String
    private let table: ExportedTable
    private var columns: [UnitField: Int] = [:]
    private var villages: [RegionUnits.Village] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - file: the name below the folder of the lists.
    ///   - path: where it lies, for findings.
    static func read(_ bytes: [UInt8], region: RegionCode, file: String, path: String) -> (units: RegionUnits?, diagnostics: [Diagnostic]) {
        let read = ExportedTable.read(bytes, path: path) { cells in cells.count { UnitField(heading: $0) != nil } }
        guard let table = read.table else { return (nil, read.diagnostics) }
        var reader = UnitsReader(region: region, file: file, table: table)
        return (reader.units(), reader.diagnostics)
    }

    private init(region: RegionCode, file: String, table: ExportedTable) {
        self.region = region
        self.file = file
        self.table = table
    }

    private mutating func units() -> RegionUnits? {
        for (index, heading) in table.header.cells.enumerated() {
            guard let field = UnitField(heading: heading) else { continue }
            guard columns[field] == nil else {
                tell(.unitsColumnTwice, table.header, index, ["column": heading])
                continue
            }
            columns[field] = index
        }
        for field in [UnitField.district, .village] where columns[field] == nil {
            let found = table.header.cells.map { "`\($0)`" }.joined(separator: ", ")
            tell(.unitsColumn, table.header, 0, ["column": field.heading, "found": found])
        }
        guard diagnostics.isEmpty else { return nil }
        var seen: Set<[String]> = []
        for row in table.rows where row.cells.contains(where: { !UnitsReader.trimmed($0).isEmpty }) { read(row, &seen) }
        if villages.isEmpty, diagnostics.isEmpty { tell(.unitsEmpty, table.header, 0, [:]) }
        guard diagnostics.isEmpty else { return nil }
        return RegionUnits(region: region, file: file, villages: byDistrict())
    }

    /// Districts together, each where the list has it first and as it is written there.
    private func byDistrict() -> [RegionUnits.Village] {
        var names: [String] = [], groups: [String: [RegionUnits.Village]] = [:]
        for var village in villages {
            let name = village.district.lowercased()
            if let first = groups[name]?.first { village.district = first.district } else { names.append(name) }
            groups[name, default: []].append(village)
        }
        return names.flatMap { groups[$0] ?? [] }
    }

    private mutating func read(_ row: ExportedTable.Row, _ seen: inout Set<[String]>) {
        let before = diagnostics.count
        if let extra = row.cells.indices.first(where: { $0 >= table.header.cells.count && !UnitsReader.trimmed(row.cells[$0]).isEmpty }) {
            return tell(.unitsCells, row, extra, ["found": String(row.cells.count), "columns": String(table.header.cells.count)])
        }
        checkRegion(row)
        let village = RegionUnits.Village(
            district: UnitsReader.withoutKind(required(.district, row)), name: required(.village, row), stations: count(.stations, row), voters: count(.voters, row),
            hardestLeg: text(.leg, row), contact: text(.contact, row))
        guard diagnostics.count == before else { return }
        guard seen.insert([village.district.lowercased(), village.name.lowercased()]).inserted else {
            return tell(.unitsTwice, row, columns[.village] ?? 0, ["village": village.name, "district": village.district])
        }
        villages.append(village)
    }

    /// A spreadsheet makes `11.1` of `11.10`, and a day of `12.01`.
    private mutating func checkRegion(_ row: ExportedTable.Row) {
        let text = text(.region, row)
        guard !text.isEmpty, let column = columns[.region], RegionCode(text) != region else { return }
        let plain = text.replacing(",", with: ".")
        let number = Double(plain), own = Double(region.text)
        if number != nil && number == own {
            tell(.damagedCode, row, column, ["value": text, "suggestion": region.text])
        } else {
            tell(.unitsOtherRegion, row, column, ["value": text, "region": region.text])
        }
    }

    private mutating func required(_ field: UnitField, _ row: ExportedTable.Row) -> String {
        let text = text(field, row)
        if text.isEmpty { tell(.unitsEmptyCell, row, columns[field] ?? 0, ["column": field.heading]) }
        return text
    }

    private mutating func count(_ field: UnitField, _ row: ExportedTable.Row) -> Int? {
        guard let column = columns[field] else { return nil }
        let text = text(field, row)
        guard !text.isEmpty else {
            tell(.unitsEmptyCell, row, column, ["column": field.heading])
            return nil
        }
        guard let count = ExportedNumber.whole(text), count >= 0 else {
            tell(.unitsNumber, row, column, ["column": field.heading, "value": text])
            return nil
        }
        return count
    }

    private func text(_ field: UnitField, _ row: ExportedTable.Row) -> String {
        guard let column = columns[field], column < row.cells.count else { return "" }
        return UnitsReader.trimmed(row.cells[column])
    }

    /// A district's name as it is told: `Kecamatan Sewon`, `Kec. Sewon` and `Sewon` are one, and must be counted as one.
    private static func withoutKind(_ district: String) -> String {
        let folded = district.lowercased()
        for kind in ["kecamatan ", "distrik ", "kec. ", "kec.", "kec "] where folded.hasPrefix(kind) && folded.count > kind.count {
            return String(district.dropFirst(kind.count))
        }
        return district
    }

    private static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func tell(_ code: DiagnosticCode, _ row: ExportedTable.Row, _ column: Int, _ arguments: [String: String]) {
        diagnostics.append(Diagnostic(code, at: table.place(row, column), arguments))
    }
}
