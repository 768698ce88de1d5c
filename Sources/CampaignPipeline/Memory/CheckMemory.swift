internal import Diagnostics
internal import IncrementalBuild

/// What the check of a campaign found, remembered while nothing has changed that it looks at.
struct CheckMemory {
    let request: Request
    let survey: InputSurvey
    let index: any BuildIndex

    private func name(_ campaign: String) -> String { "check " + campaign }

    /// Of the campaign's own files, the assets and the part of the work that is asked for.
    private func digest(_ campaign: String) -> String {
        var fingerprint = Fingerprint()
        fingerprint.add([survey.digest(below: request.folders.assets), survey.digest(below: "\(request.folders.campaigns)/\(campaign)"), survey.machine])
        fingerprint.add(request.digest)
        return fingerprint.digest().hex
    }

    func findings(_ campaign: String) throws -> [Diagnostic]? {
        guard let note = try index.note(name(campaign)) else { return nil }
        var reader = PackedReader(note)
        guard try reader.text() == digest(campaign) else { return nil }
        return try reader.findings()
    }

    /// - Parameter findings: by campaign.
    func remember(_ findings: [String: [Diagnostic]]) throws {
        guard survey.isStillTrue() else { return }
        try index.remember(Dictionary(uniqueKeysWithValues: findings.map { campaign, findings in
            var writer = PackedWriter()
            writer.add(digest(campaign))
            writer.add(findings)
            return (name(campaign), writer.bytes)
        }))
    }
}
