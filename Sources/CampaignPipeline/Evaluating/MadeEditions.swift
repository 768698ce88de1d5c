internal import Elections
internal import IncrementalBuild
internal import Reporting
internal import Workspace

/// What the manifest tells of the editions of one cycle, as far as an evaluation asks.
struct MadeEditions {
    struct Edition {
        var making: EvaluatedLine.Making
        var fallbacks: [String]
        var unsureFacts: [String]
        /// By id, as they are on the edition; only of editions that were released.
        var facts: [String: String]
    }

    /// By key; those for the places below a region count as one.
    private var editions: [[String]: Edition] = [:]

    /// - Parameters:
    ///   - released: keys of editions that went to print.
    ///   - units: how many places a region has for a campaign; `nil` where the campaign has none.
    init(_ manifest: ManifestFile, _ cycle: Cycle, released: Set<[String]>, units: (String, RegionCode) -> Int?) {
        guard manifest.workspace.kind(of: manifest.path) == .file else { return }
        var counts: [[String]: Int] = [:]
        let lines = manifest.manifestLines()
        while let line = lines() {
            guard var key = EditionKey(line.entry.key), key.cycle == cycle.rawValue else { continue }
            key.unit = nil
            counts[key.parts, default: 0] += 1
            let facts = line.facts
            let edition = Edition(
                making: line.isStale ? .stale : line.isDraft ? .draft : .final, fallbacks: line.fallbacks,
                unsureFacts: Set(facts.filter(\.isUnsure).map(\.id)).sorted(),
                facts: released.contains(key.parts)
                    ? Dictionary(facts.filter { !$0.id.hasPrefix("unit.") }.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first }) : [:])
            editions[key.parts] = editions[key.parts].map { $0.joined(edition) } ?? edition
        }
        for (parts, count) in counts {
            guard let key = EditionKey(parts), let region = RegionCode(key.region), count < units(key.campaign, region) ?? 1 else { continue }
            editions[parts] = nil
        }
    }

    subscript(key: [String]) -> Edition? { editions[key] }
}

extension MadeEditions.Edition {
    /// What two editions of one line of a consignment come to: as far from print as the one that is farther.
    fileprivate func joined(_ other: MadeEditions.Edition) -> MadeEditions.Edition {
        var joined = self
        for making in [EvaluatedLine.Making.draft, .stale] where other.making == making && self.making != .stale { joined.making = making }
        joined.fallbacks = fallbacks + other.fallbacks.filter { !fallbacks.contains($0) }
        joined.unsureFacts = Set(unsureFacts + other.unsureFacts).sorted()
        joined.facts = facts.merging(other.facts) { _, new in new }
        return joined
    }
}
