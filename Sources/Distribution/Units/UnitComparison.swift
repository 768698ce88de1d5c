public import Diagnostics
internal import Elections

/// A regency's list held against the official figures.
public struct UnitComparison: Sendable {
    /// One count: of the list, and what would stand without it.
    public struct Count: Sendable, Hashable {
        public var listed: Int
        public var official: Int
        /// Whether the other figure is an estimate.
        public var isEstimate: Bool

        public var difference: Int { listed - official }
    }

    public var units: RegionUnits
    public var districts: Count
    public var villages: Count
    /// `nil` where the list does not say.
    public var stations: Count?
    public var voters: Count?

    init(_ units: RegionUnits, _ facts: ElectionFacts, _ cycle: Cycle) {
        self.units = units
        let official = facts.units(of: units.region)
        districts = Count(listed: units.districts.count, official: official.districts, isEstimate: false)
        villages = Count(listed: units.villages.count, official: official.villages + official.urbanWards, isEstimate: false)
        stations = units.stations.map { listed in
            let other = facts.pollingStations(of: units.region, in: cycle)
            return Count(listed: listed, official: other.value, isEstimate: other.estimated)
        }
        voters = units.voters.map { listed in
            let other = facts.voters(of: units.region, in: cycle)
            return Count(listed: listed, official: other.value, isEstimate: other.estimated)
        }
    }

    /// A warning where it contradicts official figures.
    ///
    /// - Parameters:
    ///   - folder: that of the lists.
    ///   - name: of the region.
    public func finding(in folder: String, _ name: String) -> Diagnostic? {
        guard contradicts else { return nil }
        func official(_ count: Count?) -> String { count.flatMap { $0.isEstimate ? nil : String($0.official) } ?? "–" }
        func listed(_ count: Count?) -> String { count.map { String($0.listed) } ?? "–" }
        return Diagnostic(.unitsDiffer, severity: .warning, at: SourcePlace(file: "\(folder)/\(units.file)"), [
            "region": "\(units.region.text) \(name)", "districts": listed(districts), "villages": listed(villages), "stations": listed(stations),
            "voters": listed(voters), "officialDistricts": official(districts), "officialVillages": official(villages),
            "officialStations": official(stations), "officialVoters": official(voters),
        ])
    }

    /// Whether it contradicts a figure that is no estimate.
    public var contradicts: Bool { [districts, villages, stations, voters].contains { $0.map { !$0.isEstimate && $0.difference != 0 } ?? false } }
}
