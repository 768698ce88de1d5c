internal import DelimitedText
public import Diagnostics
public import Elections
internal import IncrementalBuild
internal import Workspace

/// The table of a campaign's units. What it holds of the file is where each region's rows lie; the rows of one region are read when they are asked for.
public struct UnitTable: Sendable {
    /// Rows of one region that follow each other in the file.
    struct Stretch: Sendable {
        var start: Int
        var length: UInt32
        var line: UInt32
    }

    public let path: String
    public let columns: UnitColumns
    let rows: UnitRows
    let workspace: any Workspace
    /// By what the file is known again.
    let mark: FileMark?
    var stretches: [RegionCode: [Stretch]] = [:]
    /// Codes, in small letters, that several rows of a region have: nobody knows which of them is right.
    var doubled: [RegionCode: Set<String>] = [:]
    /// The first row of each region.
    public internal(set) var samples: [RegionCode: CampaignUnit] = [:]
    /// How many units each region has.
    public internal(set) var counts: [RegionCode: Int] = [:]
    /// What is wrong with single rows: the others are made.
    public internal(set) var findings: [Diagnostic] = []

    /// The names that messages may use, without the dollar sign.
    public var variables: [String] { columns.variables.keys.sorted() }

    /// The units of a region in the order of their codes.
    public func units(of region: RegionCode) throws(UnitTableError) -> [CampaignUnit] {
        let doubled = doubled[region] ?? []
        var units = try inOrderOfFile(region)
        if !doubled.isEmpty { units.removeAll { doubled.contains($0.code.lowercased()) } }
        return units.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    }

    /// One unit; `nil` where there is none.
    public func unit(_ code: String, in region: RegionCode) throws(UnitTableError) -> CampaignUnit? {
        try units(of: region).first { $0.code == code }
    }

    func inOrderOfFile(_ region: RegionCode) throws(UnitTableError) -> [CampaignUnit] {
        var units: [CampaignUnit] = []
        do {
            let stretches = stretches[region] ?? []
            guard !stretches.isEmpty else { return [] }
            let file = try workspace.reader(of: path)
            guard workspace.mark(of: path) == mark else { throw UnitTableError(path: path, problem: "it has changed since it was opened") }
            for stretch in stretches {
                var reader = DelimitedRows(
                    stretch.start..<(stretch.start + Int(stretch.length)), line: Int(stretch.line), separator: rows.separator,
                    read: { (offset, count) throws(WorkspaceError) in try file.read(at: offset, count: count) })
                while let row = try reader.next() {
                    if let unit = rows.unit(row) { units.append(unit) }
                }
            }
        } catch let error as WorkspaceError {
            throw UnitTableError(path: path, problem: error.problem)
        } catch let error as UnitTableError {
            throw error
        } catch {
            throw UnitTableError(path: path, problem: "\(error)")
        }
        return units
    }

    /// The place of what a unit says for a variable; of its row where the table has no such column, or cannot be read any more.
    public func place(of unit: CampaignUnit, _ variable: String?) -> SourcePlace {
        guard let file = try? workspace.reader(of: path) else { return SourcePlace(file: path, line: unit.line) }
        var reader = DelimitedRows(
            unit.start..<file.count, line: unit.line, separator: rows.separator,
            read: { (offset, count) throws(WorkspaceError) in try file.read(at: offset, count: min(count, DelimitedRows<WorkspaceError>.mostBytes)) })
        guard let row = try? reader.next() else { return SourcePlace(file: path, line: unit.line) }
        return rows.place(row, variable.flatMap { columns.variables[$0] })
    }
}
