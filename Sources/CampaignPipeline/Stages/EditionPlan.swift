package import Campaigns
package import Elections
internal import Localization

/// plan: which editions there are. Campaigns decide regions, regions decide languages.
///
/// Only the regions of one campaign are held at a time; the editions themselves are counted off one by one, in the order of
/// the manifest.
package struct EditionPlan: Sequence {
    struct Chosen {
        var campaign: Campaign
        var regions: [RegionCode]
        var materials: [Material]
    }

    let chosen: [Chosen]
    let selection: Selection
    let facts: @Sendable (Campaign) -> ElectionFacts

    package init(_ campaigns: [Campaign], selection: Selection, facts: @escaping @Sendable (Campaign) -> ElectionFacts) {
        self.selection = selection
        self.facts = facts
        chosen = campaigns.filter(selection.takes).sorted { ($0.cycle.rawValue, $0.id) < ($1.cycle.rawValue, $1.id) }.map { campaign in
            Chosen(
                campaign: campaign,
                regions: campaign.regions.chosen(in: facts(campaign), cycle: campaign.cycle).filter(selection.takes),
                materials: campaign.materials.filter(selection.takes).sorted { $0.id < $1.id })
        }
    }

    /// Pseudo-languages are nobody's: they are made where they are asked for, and only here.
    func languages(_ campaign: Campaign, _ region: RegionCode) -> [String] {
        let own = campaign.languages(for: region, facts: facts(campaign)).filter(selection.takes(language:))
        return (own + PseudoLanguage.among(selection.languages).map(\.rawValue)).sorted()
    }

    /// How many editions there are, without making one.
    var count: Int {
        chosen.reduce(0) { $0 + count($1) }
    }

    private func count(_ one: Chosen) -> Int {
        guard selection.shard == nil else { return editions(one).reduce(0) { count, _ in count + 1 } }
        return one.regions.reduce(0) { $0 + languages(one.campaign, $1).count } * one.materials.count
    }

    package func makeIterator() -> AnyIterator<Edition> {
        AnyIterator(chosen.lazy.flatMap(editions).makeIterator())
    }

    /// Those of one campaign.
    private func editions(_ one: Chosen) -> AnySequence<Edition> {
        let all = one.regions.lazy.flatMap { region in
            let languages = languages(one.campaign, region)
            return one.materials.lazy.flatMap { material in
                languages.lazy.map { Edition(campaign: one.campaign, material: material, region: region, language: $0) }
            }
        }
        guard let shard = selection.shard else { return AnySequence(all) }
        return AnySequence(all.filter { shard.takes($0.key) })
    }

    /// What each campaign comes to.
    var counts: [Summary.CampaignCount] {
        chosen.map { one in
            Summary.CampaignCount(
                cycle: one.campaign.cycle.rawValue, campaign: one.campaign.id, title: one.campaign.title, regions: one.regions.count,
                editions: count(one))
        }
    }
}
