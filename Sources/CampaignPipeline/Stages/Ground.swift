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
    /// Looked at before anything is made; no edition depends on it.
    var wording: WordingCheck
    var swatches: HouseSwatches
    var templates: [String: Template]
    var patterns: PatternAssignments
    var leadTimes: LeadTimes
    /// Of everything above that an edition shows, for fingerprints.
    var digest: Digest

    var contracts: [TemplateContract] { templates.values.map(\.contract).sorted { $0.name < $1.name } }

    var planner: Planner { Planner(facts: facts, leadTimes: leadTimes, packs: templates.mapValues(\.pack)) }
}
