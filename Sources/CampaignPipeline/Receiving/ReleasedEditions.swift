internal import Elections
internal import IncrementalBuild

/// The editions of a cycle that are made and whole, by what a consignment's line sends: those for the places below a region count as one.
struct ReleasedEditions {
    struct Edition {
        /// Of the edition; of all that the line sends, where these are several.
        var fingerprint: String
        var code: String
        var isDraft: Bool
        /// By id; without those of single places below the region.
        var facts: [String: String]
    }

    private var editions: [[String]: Edition] = [:]

    /// - Parameter units: how many places a region has for a campaign; `nil` where the campaign has none.
    init(_ manifest: ManifestFile, cycle: Cycle, units: (String, RegionCode) -> Int?) {
        var gathered: [[String]: Gathered] = [:]
        let lines = manifest.manifestLines()
        while let line = lines() {
            guard let key = EditionKey(line.entry.key), key.cycle == cycle.rawValue, !line.isStale else { continue }
            var name = key
            name.unit = nil
            gathered[name.parts, default: Gathered()].add(line, isOfUnit: key.unit != nil)
        }
        for (parts, found) in gathered {
            guard let key = EditionKey(parts), let region = RegionCode(key.region), found.count == units(key.campaign, region) ?? 1 else { continue }
            editions[parts] = found.edition
        }
    }

    /// - Parameter key: without a place below the region.
    subscript(key: [String]) -> Edition? { editions[key] }

    /// Lines of one consignment's line, one after the other.
    private struct Gathered {
        var count = 0
        private var isDraft = false
        private var facts: [String: String] = [:]
        private var single: (fingerprint: String, code: String)?
        private var sum = Fingerprint()

        mutating func add(_ line: ManifestLine, isOfUnit: Bool) {
            count += 1
            isDraft = isDraft || line.isDraft
            single = isOfUnit ? nil : (line.entry.fingerprint, line.code)
            sum.add(line.entry.key + [line.entry.fingerprint])
            for fact in line.facts where !fact.id.hasPrefix("unit.") { facts[fact.id] = fact.value }
        }

        var edition: Edition {
            let digest = sum.digest()
            return Edition(fingerprint: single?.fingerprint ?? digest.hex, code: single?.code ?? digest.code, isDraft: isDraft, facts: facts)
        }
    }
}
