public import Diagnostics
public import Elections

/// The lists that regencies have handed in: `assets/distribution/units/<code>.csv`, and for one cycle alone `units/<cycle>/<code>.csv`.
///
/// A list that is wrong is left out: what was estimated of its region stands.
public struct UnitLists: Sendable {
    /// A file as it lies there.
    public typealias File = (name: String, path: String, bytes: [UInt8])

    private var all: [RegionCode: RegionUnits] = [:]
    private var byCycle: [Cycle: [RegionCode: RegionUnits]] = [:]

    public init() {}

    public var isEmpty: Bool { all.isEmpty && byCycle.isEmpty }

    /// The list of a region; one for the cycle before one for all.
    public func list(of region: RegionCode, in cycle: Cycle) -> RegionUnits? { byCycle[cycle]?[region] ?? all[region] }

    /// Reads a file.
    ///
    /// - Parameter cycle: the one it is for alone; `nil` for all.
    public mutating func read(_ file: File, cycle: Cycle?, facts: ElectionFacts) -> [Diagnostic] {
        guard file.name.lowercased().hasSuffix(".csv"), let code = RegionCode(String(file.name.dropLast(4))), !code.isProvince, facts.region(code) != nil else {
            return [Diagnostic(.unitsFileName, at: SourcePlace(file: file.path), ["name": file.name])]
        }
        let name = (cycle.map { $0.rawValue + "/" } ?? "") + file.name
        let read = UnitsReader.read(file.bytes, region: code, file: name, path: file.path)
        guard let units = read.units else { return read.diagnostics }
        if let cycle { byCycle[cycle, default: [:]][code] = units } else { all[code] = units }
        return []
    }
}
