public import Campaigns
public import Elections

/// The unit of work: one material of one campaign for one region, or one place below it, in one language.
public struct Edition: Sendable {
    public var campaign: Campaign
    public var material: Material
    public var region: RegionCode
    /// The place below the region for which it is; `nil` where it is for all of the region.
    public var unit: CampaignUnit?
    /// What it is in: a language, or two as in `jv+id`.
    public var language: String

    /// The language of what stands on it once, such as its imprint.
    var mainLanguage: String { EditionName(language).main }

    /// What sorts editions, names them in the manifest, and is the same in every run.
    public var key: [String] {
        EditionKey(
            cycle: campaign.cycle.rawValue, campaign: campaign.id, region: region.text, unit: unit?.code, material: material.id, language: language
        ).parts
    }
}
