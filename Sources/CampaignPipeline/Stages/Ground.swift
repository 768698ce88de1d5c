internal import Artwork
package import Campaigns
internal import Composition
package import Distribution
package import Elections
internal import IncrementalBuild
package import Localization
internal import Typography

/// What every edition stands on: facts, templates, words of the house; immutable, so that every worker may read it.
package struct Ground: Sendable {
    /// All that is known.
    package var facts: ElectionFacts
    /// What was known on the days on which campaigns' copy was final.
    var snapshots: [CalendarDate: ElectionFacts] = [:]
    /// The day that stands for all of those, where one is asked for.
    var asOf: CalendarDate?
    /// The pseudo-languages that are asked for by name.
    var pseudo: [PseudoLanguage] = []
    var formats: HouseFormats
    var house: HouseMessages
    /// Looked at before anything is made; no edition depends on it.
    var wording: WordingCheck
    /// Which characters can be printed; `nil` where the fonts are not there, which is told when something is to be made.
    var coverage: FontCoverage?
    var swatches: HouseSwatches
    var templates: [String: Template]
    var patterns: PatternAssignments
    /// Counts back from the days on which pieces must arrive.
    package var planner: Planner
    /// What was ordered of each campaign, by region and number.
    var ordered: [String: [RegionCode: [OrderedDelivery]]] = [:]
    /// Of all files below the assets that an edition shows, to see at once that nothing has changed.
    var digest: Digest
    /// Of what decides how every piece looks, whatever its copy.
    var design: Digest
    /// Of the fonts.
    var fonts: String
    /// Of the house colours.
    var colours: String
    /// Of each template's files.
    var templateDigests: [String: Digest]

    /// What an edition of a campaign may say: what was known on the day on which its copy was final.
    package func facts(of campaign: Campaign) -> ElectionFacts { snapshots[asOf ?? campaign.copyFinal] ?? facts }

    /// Makes the copy of a campaign's editions.
    package func localizer(_ campaign: Campaign) -> Localizer {
        Localizer(campaign, facts: facts(of: campaign), contracts: contracts, formats: formats, pseudo: pseudo)
    }

    mutating func remember(_ campaigns: [Campaign]) {
        for day in Set(campaigns.map { asOf ?? $0.copyFinal }) { snapshots[day] = facts.known(on: day) }
    }

    package var contracts: [TemplateContract] { templates.values.map(\.contract).sorted { $0.name < $1.name } }
}
