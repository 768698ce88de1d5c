internal import Campaigns

/// How the pieces of a consignment are divided among villages.
///
/// What is needed goes to the villages by the rule by which it was counted, to the piece; the spare stays with the regency's office, and so does what no rule divides.
public struct UnitShares: Sendable {
    /// For each village, in the order of the list.
    public var villages: [Int]
    /// What stays in the regency's warehouse.
    public var kept: Int

    /// `nil` where the list does not say by what the line was counted, or the line is not counted by villages.
    public init?(_ line: ConsignmentLine, _ units: RegionUnits) {
        let weights: [Int]
        switch line.rule.per {
        case .village: weights = units.villages.map { _ in 1 }
        case .pollingStation: weights = units.villages.compactMap(\.stations)
        case .voters: weights = units.villages.compactMap(\.voters)
        default: return nil
        }
        let total = weights.reduce(0, +)
        guard weights.count == units.villages.count, total > 0 else { return nil }
        let needed = min(line.needed, line.printed)
        villages = weights.map { needed / total * $0 + needed % total * $0 / total }
        // The largest remainders first, in the order of the list among equals.
        let remainders = weights.enumerated().map { (place: $0, rest: needed % total * $1 % total) }
        for one in remainders.sorted(by: { ($1.rest, $0.place) < ($0.rest, $1.place) }).prefix(needed - villages.reduce(0, +)) { villages[one.place] += 1 }
        kept = line.printed - needed
    }
}
