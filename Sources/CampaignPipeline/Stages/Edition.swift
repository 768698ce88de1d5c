public import Campaigns
public import Elections

/// The unit of work: one material of one campaign for one region in one language.
public struct Edition: Sendable {
    public var campaign: Campaign
    public var material: Material
    public var region: RegionCode
    /// What it is in: a language, or two as in `jv+id`.
    public var language: String

    /// The language of what stands on it once, such as its imprint.
    var mainLanguage: String { EditionName(language).main }

    /// What sorts editions, names them in the manifest, and is the same in every run.
    public var key: [String] { [campaign.cycle.rawValue, campaign.id, region.text, material.id, language] }
}
