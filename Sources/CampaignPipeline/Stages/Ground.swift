internal import Artwork
internal import Campaigns
internal import Composition
internal import Distribution
package import Elections
internal import IncrementalBuild
internal import Localization

/// What every edition stands on: facts, templates, words of the house; immutable, so that every worker may read it.
package struct Ground: Sendable {
    package var facts: ElectionFacts
    var house: HouseMessages
    var swatches: HouseSwatches
    var templates: [String: Template]
    var patterns: PatternAssignments
    var leadTimes: LeadTimes
    /// Of everything above, for fingerprints.
    var digest: Digest

    var contracts: [TemplateContract] { templates.values.map(\.contract).sorted { $0.name < $1.name } }

    var planner: Planner { Planner(facts: facts, leadTimes: leadTimes, packs: templates.mapValues(\.pack)) }
}
