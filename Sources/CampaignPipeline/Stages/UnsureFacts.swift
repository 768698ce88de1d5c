internal import Campaigns
internal import Diagnostics
internal import Elections
internal import Localization

/// Facts that nobody has confirmed and that would be printed: each is told once a campaign, with its source.
struct UnsureFacts {
    let campaign: Campaign
    let facts: ElectionFacts
    private var told: Set<String> = []

    init(_ campaign: Campaign, facts: ElectionFacts) {
        self.campaign = campaign
        self.facts = facts
    }

    mutating func findings(_ material: Material, _ copy: Copy, _ region: RegionCode) -> [Diagnostic] {
        (copy.facts + drawn(material, region)).filter(\.isUnsure).compactMap { fact in
            guard told.insert(fact.source + family(fact.id)).inserted else { return nil }
            return Diagnostic(.lowConfidence, severity: .warning, at: campaign.place, ["fact": family(fact.id), "source": fact.source])
        }
    }

    /// Those that no message says but the program draws.
    private func drawn(_ material: Material, _ region: RegionCode) -> [FactOrigin] {
        var origins: [FactOrigin] = []
        if material.draws("ballots") || material.draws("moved") { origins += facts.ballots(for: region, in: campaign.cycle).map(\.origin) }
        if material.draws("when") {
            for name in ["votingDay", "pollsOpen", "timeZone"] {
                origins += facts.variable(name, for: region, in: campaign.cycle, language: campaign.languages.source)?.origins ?? []
            }
        }
        return origins
    }

    /// A fact without its region, so that 514 regions are one finding.
    private func family(_ id: String) -> String {
        id.split(separator: ".").filter { Int($0) == nil }.joined(separator: ".")
    }
}
