package import Campaigns
package import Elections
internal import Localization
internal import Synchronization

/// plan: which editions there are. Campaigns decide regions, regions decide languages.
///
/// Only the regions of one campaign, and the units of one region, are held at a time; the editions themselves are counted off one by one, in the order of
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
    /// How many editions each campaign has.
    private var counted: [Int] = []
    private let trouble = Trouble()

    package init(_ campaigns: [Campaign], selection: Selection, facts: @escaping @Sendable (Campaign) -> ElectionFacts) {
        self.selection = selection
        self.facts = facts
        chosen = campaigns.filter(selection.takes).sorted { ($0.cycle.rawValue, $0.id) < ($1.cycle.rawValue, $1.id) }.map { campaign in
            Chosen(
                campaign: campaign,
                regions: campaign.chosenRegions(in: facts(campaign)).filter(selection.takes),
                materials: campaign.materials.filter(selection.takes).sorted { $0.id < $1.id })
        }
        counted = chosen.map(count)
    }

    /// Pseudo-languages are nobody's: they are made where they are asked for, and only here.
    func languages(_ campaign: Campaign, _ material: Material, _ region: RegionCode) -> [String] {
        let read = campaign.languages(for: region, facts: facts(campaign))
        let own = material.editions(in: read).filter(selection.takes(language:))
        return (own + PseudoLanguage.among(selection.languages).map(\.rawValue)).sorted()
    }

    /// How many editions there are, without making one.
    var count: Int { counted.reduce(0, +) }

    private func count(_ one: Chosen) -> Int {
        guard selection.shard == nil else { return editions(one).reduce(0) { count, _ in count + 1 } }
        return one.regions.reduce(0) { sum, region in
            let units = one.campaign.units.map { $0.counts[region, default: 0] } ?? 1
            return sum + units * one.materials.reduce(0) { $0 + languages(one.campaign, $1, region).count }
        }
    }

    package func makeIterator() -> AnyIterator<Edition> {
        AnyIterator(chosen.lazy.flatMap(editions).makeIterator())
    }

    /// Those of one campaign.
    private func editions(_ one: Chosen) -> AnySequence<Edition> {
        let all = one.regions.lazy.flatMap { region in
            units(one.campaign, region).lazy.flatMap { unit in
                one.materials.lazy.flatMap { material in
                    languages(one.campaign, material, region).lazy.map {
                        Edition(campaign: one.campaign, material: material, region: region, unit: unit, language: $0)
                    }
                }
            }
        }
        guard let shard = selection.shard else { return AnySequence(all) }
        return AnySequence(all.filter { shard.takes($0.key) })
    }

    /// The places below a region, or the region as a whole: one region's rows at a time.
    private func units(_ campaign: Campaign, _ region: RegionCode) -> [CampaignUnit?] {
        guard let table = campaign.units else { return [nil] }
        guard trouble.problem == nil else { return [] }
        do { return try table.units(of: region) } catch {
            trouble.tell(error)
            return []
        }
    }

    /// Why the plan ends before its end: a table that could be read when the run began cannot be read any more.
    var problem: UnitTableError? { trouble.problem }

    /// What each campaign comes to.
    var counts: [Summary.CampaignCount] {
        zip(chosen, counted).map { one, count in
            Summary.CampaignCount(
                cycle: one.campaign.cycle.rawValue, campaign: one.campaign.id, title: one.campaign.title, regions: one.regions.count, editions: count)
        }
    }

    /// The first thing that kept rows from being read.
    private final class Trouble: Sendable {
        private let first = Mutex<UnitTableError?>(nil)

        var problem: UnitTableError? { first.withLock { $0 } }

        func tell(_ problem: UnitTableError) { first.withLock { $0 = $0 ?? problem } }
    }
}
