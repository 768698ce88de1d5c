internal import Campaigns
internal import Diagnostics
internal import Elections
internal import Localization

extension Selection {
    /// What was chosen and is not there: a slip of the pen would pass for work done.
    ///
    /// - Parameter refused: campaigns that are there and cannot be read.
    func findings(_ ground: Ground, _ loaded: [Campaign], refused: [String]) -> [Diagnostic] {
        func unknown(_ option: String, _ values: [String], _ isKnown: (String) -> Bool) -> [Diagnostic] {
            values.filter { !isKnown($0) }.map { Diagnostic(.unknownSelection, severity: .warning, ["option": option, "value": $0]) }
        }
        let languages = loaded.reduce(into: Set(PseudoLanguage.allCases.map(\.rawValue))) { known, campaign in
            known.formUnion(campaign.catalogues.keys)
            known.formUnion(campaign.languages.listed + [campaign.languages.source])
        }
        return unknown("campaign", campaigns) { id in refused.contains(id) || loaded.contains { $0.id == id } }
            + unknown("region", regions.map(\.text)) { text in RegionCode(text).flatMap { ground.facts.region($0) } != nil }
            + unknown("template", templates) { ground.templates[$0] != nil }
            + unknown("language", self.languages) { !refused.isEmpty || languages.contains(EditionName($0).main) }
    }
}
