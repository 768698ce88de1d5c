public import Elections

/// A regency's own list of its villages, which stands in place of what is estimated of it.
public struct RegionUnits: Sendable, Hashable {
    /// One village or urban ward.
    public struct Village: Sendable, Hashable {
        public var district: String
        public var name: String
        /// Polling stations; `nil` where the list has no such column.
        public var stations: Int?
        /// `nil` where the list has no such column.
        public var voters: Int?
        /// The hardest part of the way there, in the office's own words.
        public var hardestLeg: String
        public var contact: String
    }

    public var region: RegionCode
    /// The name of its file, below the folder of the lists.
    public var file: String
    /// By district in the order of the list.
    public var villages: [Village]

    /// The districts in their order, each with the places of its villages.
    public var districts: [(name: String, villages: Range<Int>)] {
        var districts: [(name: String, villages: Range<Int>)] = []
        for (index, village) in villages.enumerated() {
            if districts.last?.name == village.district {
                districts[districts.count - 1].villages = districts[districts.count - 1].villages.lowerBound..<index + 1
            } else {
                districts.append((village.district, index..<index + 1))
            }
        }
        return districts
    }

    /// `nil` where the list does not say.
    public var stations: Int? { RegionUnits.sum(villages.map(\.stations)) }
    public var voters: Int? { RegionUnits.sum(villages.map(\.voters)) }

    private static func sum(_ counts: [Int?]) -> Int? {
        counts.contains { $0 == nil } ? nil : counts.reduce(0) { $0 + ($1 ?? 0) }
    }
}
