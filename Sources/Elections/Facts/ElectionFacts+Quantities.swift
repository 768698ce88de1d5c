extension ElectionFacts {
    /// Districts, villages and urban wards; for a province the sums.
    public func units(of code: RegionCode) -> (districts: Int, villages: Int, urbanWards: Int) {
        guard code.isProvince else { return tables.subdivisions[code] ?? (0, 0, 0) }
        return regencies(of: code).reduce((0, 0, 0)) { sum, region in
            let own = tables.subdivisions[region.code] ?? (0, 0, 0)
            return (sum.0 + own.districts, sum.1 + own.villages, sum.2 + own.urbanWards)
        }
    }

    /// A city ward counts as five villages when voters are apportioned: a planning assumption.
    static let wardWeight = 5

    /// Mean voters of a polling station: 152,067,680 ÷ 387,598 in 2018, 190,770,329 ÷ 809,500 in 2019; 2017 takes that of 2018.
    static func meanVoters(_ cycle: Cycle) -> Double { cycle == .pemilu2019 ? 235.7 : 392.3 }

    /// The voters of a region; for a regency without a figure of its own, its share of the province's.
    public func voters(of code: RegionCode, in cycle: Cycle) -> Quantity {
        if let own = row(code, cycle) {
            return Quantity(value: own.voters, estimated: false, rule: own.stage, confidence: own.origin.confidence)
        }
        guard !code.isProvince else {
            let parts = regencies(of: code).filter { votes($0.code, in: cycle) }.map { voters(of: $0.code, in: cycle).value }
            return Quantity(value: parts.reduce(0, +), estimated: true, rule: "jumlah kabupaten/kota", confidence: .low)
        }
        for source in [cycle, .pilkada2018, .pemilu2019] {
            guard let row = row(code.province, source), let share = tables.voterShares[source]?[code] else { continue }
            return Quantity(value: share, estimated: true, rule: "bagian dari \(row.stage) provinsi menurut desa + 5 × kelurahan", confidence: .low)
        }
        let units = units(of: code)
        return Quantity(
            value: (units.villages + ElectionFacts.wardWeight * units.urbanWards) * 1_500, estimated: true, rule: "1.500 pemilih per desa",
            confidence: .low)
    }

    /// The latest row that is the whole region's and may be used.
    private func row(_ code: RegionCode, _ cycle: Cycle) -> FactTables.VoterRow? {
        tables.voterRows[cycle]?[code]?.lazy.filter(\.counts).max { $0.stage < $1.stage }
    }

    /// The shares of all provinces, each reckoned once: they are asked for every regency.
    func voterShares() -> [Cycle: [RegionCode: Int]] {
        var shares: [Cycle: [RegionCode: Int]] = [:]
        for cycle in Cycle.allCases {
            for province in regions.map(\.code) where province.isProvince {
                guard let row = row(province, cycle) else { continue }
                shares[cycle, default: [:]].merge(apportion(row, in: province, cycle)) { first, _ in first }
            }
        }
        return shares
    }

    /// Shares of a province's voters among its regencies, by largest remainder.
    private func apportion(_ row: FactTables.VoterRow, in province: RegionCode, _ cycle: Cycle) -> [RegionCode: Int] {
        let sharing = regencies(of: province).map(\.code).filter { !row.votingRegionsOnly || votes($0, in: cycle) }
        let weights = sharing.map { code in
            let units = units(of: code)
            return units.villages + ElectionFacts.wardWeight * units.urbanWards
        }
        let total = weights.reduce(0, +)
        guard total > 0 else { return [:] }
        var shares = weights.map { row.voters * $0 / total }
        let order = sharing.indices.sorted { (row.voters * weights[$0] % total, sharing[$1]) > (row.voters * weights[$1] % total, sharing[$0]) }
        for index in order.prefix(max(0, row.voters - shares.reduce(0, +))) { shares[index] += 1 }
        return Dictionary(uniqueKeysWithValues: zip(sharing, shares))
    }

    /// The polling stations of a region; where no figure is known, its voters by the cycle's mean, rounded up.
    public func pollingStations(of code: RegionCode, in cycle: Cycle) -> Quantity {
        if let own = row(code, cycle), let count = own.pollingStations {
            return Quantity(value: count, estimated: false, rule: own.stage, confidence: own.origin.confidence)
        }
        let voters = voters(of: code, in: cycle)
        let mean = ElectionFacts.meanVoters(cycle)
        return Quantity(
            value: Int((Double(voters.value) / mean).rounded(.up)), estimated: true,
            rule: "pemilih ÷ \(mean == 235.7 ? "235,7" : "392,3")", confidence: .low)
    }

    /// The languages of a region: its own rows, else those of its province at a share of 70 per cent or more.
    public func languages(of code: RegionCode) -> [RegionLanguage] {
        let own = tables.languageRows[code] ?? []
        let rows = own.isEmpty ? (tables.languageRows[code.province] ?? []).filter { ($0.share ?? 0) >= 70 } : own
        return rows.filter { $0.tag != "id" }.sorted { ($0.share ?? 0, $1.tag) > ($1.share ?? 0, $0.tag) }
            .map { RegionLanguage(tag: $0.tag, name: $0.name, origin: $0.origin) }
    }
}
