internal import DelimitedText
internal import Diagnostics
internal import Elections
internal import IncrementalBuild
internal import Workspace

/// Gathers the rows of a table one by one.
struct UnitIndexing {
    private var table: UnitTable
    private let most: Int
    private var untold = 0
    /// Sums of region and code of every row, and the codes whose sum came again.
    private var seen: Set<Int64> = []
    private var suspects: [RegionCode: Set<String>] = [:]
    /// Whose rows came last, and where they end: the next row may go on there.
    private var last: (region: RegionCode, end: Int)?

    init(_ table: UnitTable, most: Int) {
        self.table = table
        self.most = most
    }

    mutating func add(_ row: UnitRows.Row) {
        let (read, finding) = table.rows.read(row)
        if let finding { tell(finding) }
        guard let unit = read else {
            last = nil
            return
        }
        var sum = Checksum()
        sum.add(unit.region.text)
        sum.add(unit.code.lowercased())
        if !seen.insert(sum.value).inserted { suspects[unit.region, default: []].insert(unit.code.lowercased()) }
        table.counts[unit.region, default: 0] += 1
        if table.samples[unit.region] == nil { table.samples[unit.region] = unit }
        let length = UInt32(truncatingIfNeeded: row.end - row.start)
        if let last, last.region == unit.region, last.end == row.start, let position = table.stretches[unit.region]?.indices.last {
            table.stretches[unit.region]?[position].length += length
        } else {
            table.stretches[unit.region, default: []].append(
                UnitTable.Stretch(start: row.start, length: length, line: UInt32(truncatingIfNeeded: row.line)))
        }
        last = (unit.region, row.end)
    }

    private mutating func tell(_ finding: Diagnostic) {
        if table.findings.count < most { table.findings.append(finding) } else { untold += 1 }
    }

    /// The table, with the rows left out that have one code: which of them is right, the program does not guess.
    mutating func finish() throws(WorkspaceError) -> UnitTable {
        seen = []
        for (region, codes) in suspects.sorted(by: { $0.key < $1.key }) {
            let units: [CampaignUnit]
            do { units = try table.inOrderOfFile(region) } catch { throw WorkspaceError(path: error.path, reason: .system(error.problem)) }
            let groups = Dictionary(grouping: units.filter { codes.contains($0.code.lowercased()) }, by: { $0.code.lowercased() }).filter { $0.value.count > 1 }
            table.doubled[region] = Set(groups.keys)
            for group in groups.values.sorted(by: { $0[0].line < $1[0].line }) {
                table.counts[region, default: 0] -= group.count
                for unit in group.dropFirst() {
                    tell(Diagnostic(
                        .unitTwice, at: table.place(of: unit, "unitCode"), ["unit": unit.code, "region": region.text, "line": String(group[0].line)],
                        related: [table.place(of: group[0], "unitCode")]))
                }
            }
        }
        if untold > 0 { table.findings.append(Diagnostic(.moreUnitRows, at: SourcePlace(file: table.path), ["count": String(untold)])) }
        return table
    }
}
