internal import Campaigns
internal import IncrementalBuild

/// Every file that might have a part in an edition, as one digest: while it is the same, nothing else need be looked at.
struct EditionInputs: Sendable {
    private let ground: Digest
    /// Of each campaign's files.
    private let sources: [String: Digest]

    init(_ ground: Ground, _ campaigns: [Campaign]) {
        self.ground = ground.digest
        sources = Dictionary(campaigns.map { ($0.id, EditionInputs.digest(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    func digest(of edition: Edition) -> String {
        var fingerprint = Fingerprint()
        fingerprint.add(ground)
        fingerprint.add(edition.key)
        if let sources = sources[edition.campaign.id] { fingerprint.add(sources) }
        if let unit = edition.unit { fingerprint.add(unit.cells) }
        return fingerprint.digest().hex
    }

    private static func digest(of campaign: Campaign) -> Digest {
        var fingerprint = Fingerprint()
        fingerprint.add(campaign.id)
        for source in campaign.sources { fingerprint.add(source) }
        return fingerprint.digest()
    }
}
