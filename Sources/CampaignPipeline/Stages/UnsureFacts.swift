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
        let printed = copy.facts + drawn(material, region)
        return printed.filter(\.isUnsure).compactMap { fact in
            guard told.insert(fact.source + family(fact.id)).inserted else { return nil }
            return Diagnostic(.lowConfidence, severity: .warning, at: campaign.place, ["fact": family(fact.id), "source": fact.source])
        } + printed.compactMap { superseded($0) }
    }

    /// A fact of which something else became known after the copy was final.
    private mutating func superseded(_ fact: FactOrigin) -> Diagnostic? {
        guard let later = facts.laterVersion(of: fact.id), later.value != fact.value, told.insert("later " + fact.id).inserted else { return nil }
        return Diagnostic(.supersededFact, severity: .warning, at: campaign.distribution.place, [
            "fact": fact.id, "value": fact.value, "later": later.value, "laterFact": later.id, "knownFrom": later.knownFrom.iso, "source": later.source,
        ])
    }

    /// Those that no message says but the program draws.
    private func drawn(_ material: Material, _ region: RegionCode) -> [FactOrigin] {
        var origins: [FactOrigin] = []
        if material.draws("ballots") || material.draws("moved") { 
            origins += facts.ballots(for: region, in: campaign.cycle).map(\.origin) + facts.contests(for: region, in: campaign.cycle).map(\.origin)
        }
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
