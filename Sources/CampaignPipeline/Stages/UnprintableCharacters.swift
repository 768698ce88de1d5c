internal import Campaigns
internal import Diagnostics
internal import JSONText
internal import Typography

/// Characters in messages that no font of the house has: each is told once a wording, where it stands.
struct UnprintableCharacters {
    let coverage: FontCoverage

    func findings(_ campaign: Campaign) -> [Diagnostic] {
        campaign.catalogues.values.sorted { $0.language < $1.language }.flatMap { catalogue in
            catalogue.messages.sorted { $0.key < $1.key }.flatMap { key, message in
                message.wordings.flatMap { text, place in findings(text, key, catalogue.language, place) }
            }
        }
    }

    private func findings(_ text: String, _ key: String, _ language: String, _ place: SourcePlace) -> [Diagnostic] {
        guard !text.unicodeScalars.allSatisfy(coverage.has) else { return [] }
        var told: Set<Unicode.Scalar> = []
        var findings: [Diagnostic] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let start = offset
            offset += UTF8.width(scalar)
            guard !coverage.has(scalar), told.insert(scalar).inserted else { continue }
            findings.append(Diagnostic(.unprintableCharacter, at: place.part(start..<offset), [
                "character": FontCoverage.name(scalar), "message": key, "language": language,
            ]))
        }
        return findings
    }
}
