internal import Campaigns
internal import Elections
internal import JSONText
internal import Ledger
internal import Reporting

/// Finds facts that went to print and were corrected afterwards.
struct CorrectionFinder {
    let cycle: Cycle
    let ground: Ground
    let campaigns: [String: Campaign]
    let made: MadeEditions
    /// What is known later than this day is left out; `nil` where no day was named.
    let day: CalendarDate?

    /// All those of a cycle: by campaign, region and fact.
    func corrections(_ ledger: LedgerView) -> [CorrectedFact] {
        var found: [[String]: CorrectedFact] = [:]
        for line in ledger.releasedLines {
            let releases = (ledger.releases[line] ?? []).filter { $0.release.cycle == cycle.rawValue }
            let facts = releases.map { CorrectionFinder.facts($0.release) }
            for (index, one) in releases.enumerated() {
                guard let region = RegionCode(one.release.region) else { continue }
                for (fact, printed) in facts[index] {
                    let later = zip(releases, facts).dropFirst(index + 1)
                    guard let (now, witness) = correction(fact, printed, one.release, later) else { continue }
                    // Lines of one region with the same correction stand together.
                    let key = [one.release.campaign, region.text, fact, printed, now, "\(witness)"]
                    var sum = found.removeValue(forKey: key) ?? CorrectedFact(
                        fact: fact, campaign: one.release.campaign, region: region, printed: printed, now: now, witness: witness, pieces: 0, rows: [])
                    sum.pieces += one.release.pieces
                    sum.rows.append(one.row)
                    found[key] = sum
                }
            }
        }
        return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    private func correction(
        _ fact: String, _ printed: String, _ release: LedgerRelease, _ later: some Sequence<(LedgerView.Released, [(String, String)])>
    ) -> (String, CorrectedFact.Witness)? {
        for (other, facts) in later {
            if let value = facts.first(where: { $0.0 == fact })?.1, value != printed { return (value, .release(row: other.row)) }
        }
        let key = [release.cycle, release.campaign, release.region, release.line.material, release.line.language]
        if let edition = made[key], edition.making != .stale, let value = edition.facts[fact], value != printed { return (value, .manifest) }
        guard let campaign = campaigns[release.campaign], let version = ground.facts(of: campaign).laterVersion(of: fact), version.value != printed,
            day.map({ version.knownFrom <= $0 }) ?? true
        else { return nil }
        return (version.value, .knownFrom(version.knownFrom))
    }

    /// As they were printed, in the order of their ids.
    private static func facts(_ release: LedgerRelease) -> [(String, String)] {
        guard let root = JSONDocument(Array(release.facts.utf8), path: "").root else { return [] }
        return root.members.compactMap { key, node in node.text.map { (key, $0) } }.sorted { $0.0 < $1.0 }
    }
}
