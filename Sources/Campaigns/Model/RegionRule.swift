public import Diagnostics
public import Elections

/// Which regions a campaign concerns.
public struct RegionRule: Sendable, Hashable {
    public enum Level: String, Sendable, Hashable, CaseIterable { case regency, province }
    public enum Place: String, Sendable, Hashable, CaseIterable { case voting, gubernur, bupati, walikota, all }
    public enum Contestants: String, Sendable, Hashable, CaseIterable { case single, several }

    public var level: Level
    public var places: [Place]
    public var voting: [VotingMethod]
    public var contestants: Contestants?
    public var include: [RegionCode]
    public var exclude: [RegionCode]
    /// Where it stands in the campaign's file.
    public var place: SourcePlace

    /// The regions chosen, sorted by code.
    public func chosen(in facts: ElectionFacts, cycle: Cycle) -> [RegionCode] {
        var codes = candidates(facts, cycle)
        if !include.isEmpty { codes = codes.filter { code in include.contains { RegionRule.covers($0, code) } } }
        return codes.filter { code in !exclude.contains { RegionRule.covers($0, code) } }
    }

    /// What `where`, `voting` and `contestants` choose, before `include` and `exclude`.
    public func candidates(_ facts: ElectionFacts, _ cycle: Cycle) -> [RegionCode] {
        let regencies = facts.regions.map(\.code).filter { !$0.isProvince && suits($0, facts, cycle) }
        guard level == .province else { return regencies }
        let own = places.contains(.all) ? Set(facts.regions.map(\.code).filter(\.isProvince)) : []
        return Array(own.union(regencies.map(\.province))).sorted()
    }

    /// One of the candidates, to see what all of them have.
    public func sample(_ facts: ElectionFacts, _ cycle: Cycle) -> RegionCode? {
        let regency = facts.regions.lazy.map(\.code).first { !$0.isProvince && suits($0, facts, cycle) }
        return level == .province ? regency?.province : regency
    }

    static func covers(_ rule: RegionCode, _ code: RegionCode) -> Bool { rule == code || rule.isProvince && rule == code.province }

    private func suits(_ code: RegionCode, _ facts: ElectionFacts, _ cycle: Cycle) -> Bool {
        let here = places.contains { place in
            switch place {
            case .all: true
            case .voting: facts.votes(code, in: cycle)
            case .gubernur: facts.contests(for: code, in: cycle).contains { $0.office == .gubernur }
            case .bupati: facts.contests(for: code, in: cycle).contains { $0.office == .bupati }
            case .walikota: facts.contests(for: code, in: cycle).contains { $0.office == .walikota }
            }
        }
        guard here else { return false }
        if !voting.isEmpty, !voting.contains(facts.votingMethod(of: code, in: cycle).value) { return false }
        guard let contestants else { return true }
        return facts.hasSingleCandidate(code, in: cycle) == (contestants == .single)
    }
}
