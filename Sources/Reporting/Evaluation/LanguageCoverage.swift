internal import Elections

/// Whether people of a region have anything in a language that they read: in one of its regional languages or, where none is known, in Indonesian.
struct LanguageCoverage {
    var region: EvaluatedRegion
    var isPlanned = false
    var isMade = false
    var isSent = false
    var isReceived = false

    /// Every region in which a contest of the cycle is held, by code. What is for a province counts in all its regencies.
    static func of(_ cycle: EvaluatedCycle) -> [LanguageCoverage] {
        var byRegion: [RegionCode: LanguageCoverage] = [:]
        let counted = cycle.regions.values.filter(\.isCounted)
        var regencies: [RegionCode: [RegionCode]] = [:]
        for region in counted {
            byRegion[region.code] = LanguageCoverage(region: region)
            regencies[region.code.province, default: []].append(region.code)
        }
        for line in cycle.lines {
            let tags = line.language.split(separator: "+").map(String.init)
            for code in line.region.isProvince ? regencies[line.region] ?? [] : [line.region] {
                guard let languages = byRegion[code]?.region.languages, tags.contains(where: { languages.isEmpty ? $0 == "id" : languages.contains($0) }) else { continue }
                byRegion[code]?.isPlanned = true
                if line.isMade { byRegion[code]?.isMade = true }
                if line.sent != nil { byRegion[code]?.isSent = true }
                if (line.received?.pieces ?? 0) > 0 { byRegion[code]?.isReceived = true }
            }
        }
        return byRegion.values.sorted { $0.region.code < $1.region.code }
    }

    /// As far as the cycle's entries tell.
    func has(_ cycle: EvaluatedCycle) -> Bool { cycle.hasReceipts ? isReceived : cycle.hasReleases ? isSent : isMade }
}
