internal import Campaigns
internal import Elections

/// How much of what goes to a region of one cycle. Counts of a region are looked up once.
struct Quantities {
    /// What a region has to be counted by.
    struct Counts {
        var name: String
        var province: String
        var districts: Int
        var villages: Int
        var voters: Quantity
        var stations: Quantity

        /// What the regency says of itself stands before every estimate.
        mutating func take(_ list: RegionUnits) {
            (districts, villages) = (list.districts.count, list.villages.count)
            func own(_ count: Int) -> Quantity { Quantity(value: count, estimated: false, rule: "daftar KPU kabupaten/kota", confidence: .medium) }
            if let count = list.voters { voters = own(count) }
            if let count = list.stations { stations = own(count) }
        }
    }

    let facts: ElectionFacts
    let units: UnitLists
    let cycle: Cycle
    let formats: [String: PieceFormat]
    /// The most that a box may weigh.
    let boxGrams: Int
    private var known: [RegionCode: Counts] = [:]

    init(facts: ElectionFacts, units: UnitLists, cycle: Cycle, formats: [String: PieceFormat], boxGrams: Int) {
        self.facts = facts
        self.units = units
        self.cycle = cycle
        self.formats = formats
        self.boxGrams = boxGrams
    }

    mutating func counts(_ region: RegionCode) -> Counts {
        if let counts = known[region] { return counts }
        let official = facts.units(of: region)
        var counts = Counts(
            name: facts.fullName(of: region, in: cycle).value, province: facts.name(of: region.province, in: cycle).value, districts: official.districts,
            villages: official.villages + official.urbanWards, voters: facts.voters(of: region, in: cycle),
            stations: facts.pollingStations(of: region, in: cycle))
        if let list = units.list(of: region, in: cycle) { counts.take(list) } else if region.isProvince, !units.isEmpty { takeRegencies(of: region, &counts) }
        known[region] = counts
        return counts
    }

    /// A province of which some regency has a list is what its regencies come to.
    private mutating func takeRegencies(of province: RegionCode, _ counts: inout Counts) {
        let regencies = facts.regions.map(\.code).filter { !$0.isProvince && $0.province == province && facts.votes($0, in: cycle) }
        guard regencies.contains(where: { units.list(of: $0, in: cycle) != nil }) else { return }
        let parts = regencies.map { self.counts($0) }
        func sum(_ part: (Counts) -> Quantity) -> Quantity {
            Quantity(
                value: parts.reduce(0) { $0 + part($1).value }, estimated: parts.contains { part($0).estimated }, rule: "jumlah kabupaten/kota",
                confidence: .low)
        }
        (counts.districts, counts.villages) = (parts.reduce(0) { $0 + $1.districts }, parts.reduce(0) { $0 + $1.villages })
        (counts.voters, counts.stations) = (sum(\.voters), sum(\.stations))
    }

    /// units × count → languages → spare, rounded up → packs, rounded up; pieces for screens are left out.
    ///
    /// - Parameter units: how many places of the campaign's own the region has.
    func lines(_ campaign: [Material], _ counts: Counts, _ languages: [String], units: Int) -> [ConsignmentLine] {
        var lines: [ConsignmentLine] = []
        lines.reserveCapacity(campaign.count * languages.count)
        for material in campaign {
            guard let format = formats[material.template], !format.isPixels else { continue }
            let (need, rule) = need(material.copies, counts, units)
            let editions = material.editions(in: languages)
            for (index, language) in editions.enumerated() {
                let part = material.copies.languages == .each ? need : Quantities.share(need, index, of: editions.count)
                lines.append(line(material, language, part, rule, format))
            }
        }
        return lines
    }

    private func line(_ material: Material, _ language: String, _ needed: Int, _ rule: QuantityRule, _ format: PieceFormat) -> ConsignmentLine {
        let withSpare = (needed * (1000 + material.copies.sparePermille) + 999) / 1000
        let pack = max(1, format.pack)
        let packs = (withSpare + pack - 1) / pack
        // A pack is filled up with more of the same; of a piece for one place there is no more.
        let printed = material.copies.per == .unit ? withSpare : packs * pack
        let packsInBox = max(1, boxGrams / max(1, format.grams(pack)))
        return ConsignmentLine(
            material: material.id, template: material.template, title: format.title, language: language, needed: needed, printed: printed, packs: packs, pack: pack, sheets: format.sheets(printed),
            grams: format.grams(printed), boxes: (packs + packsInBox - 1) / packsInBox, packsInBox: packsInBox, rule: rule)
    }

    private func need(_ copies: CopiesRule, _ counts: Counts, _ units: Int) -> (Int, QuantityRule) {
        var rule = QuantityRule(per: copies.per, every: copies.every, basis: "", isEstimate: false)
        switch copies.per {
        case .region: return (copies.count, rule)
        case .unit: return (units * copies.count, rule)
        case .district: return (counts.districts * copies.count, rule)
        case .village: return (counts.villages * copies.count, rule)
        case .pollingStation:
            (rule.basis, rule.isEstimate) = (counts.stations.rule, counts.stations.estimated)
            return (counts.stations.value * copies.count, rule)
        case .voters:
            (rule.basis, rule.isEstimate) = (counts.voters.rule, counts.voters.estimated)
            return ((counts.voters.value + copies.every - 1) / max(1, copies.every) * copies.count, rule)
        }
    }

    /// Equal parts, because shares of languages are not known by regency: at least one each, the first ones one more.
    static func share(_ total: Int, _ index: Int, of count: Int) -> Int {
        let sure = max(total, count)
        return sure / count + (index < sure % count ? 1 : 0)
    }
}
