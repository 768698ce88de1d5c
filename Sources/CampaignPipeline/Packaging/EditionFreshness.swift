internal import Campaigns
internal import IncrementalBuild
internal import Localization

/// Whether an edition that was made is what would be made now. Copy is resolved only where a file has changed.
struct EditionFreshness {
    private let ground: Ground
    private let inputs: EditionInputs
    private let pieces: PieceMaker
    private var localizers: [String: Localizer] = [:]

    init(_ ground: Ground, _ campaigns: [Campaign]) {
        self.ground = ground
        inputs = EditionInputs(ground, campaigns)
        pieces = PieceMaker(ground)
    }

    mutating func isCurrent(_ line: ManifestLine, _ edition: Edition) -> Bool {
        guard !line.isStale else { return false }
        if line.inputs == inputs.digest(of: edition) { return true }
        let localizer = localizers[edition.campaign.id] ?? ground.localizer(edition.campaign)
        localizers[edition.campaign.id] = localizer
        let copy = localizer.copy(edition.material, region: edition.region, unit: edition.unit, language: edition.language).copy
        return pieces.make(edition, copy).fingerprint == line.entry.fingerprint
    }
}
