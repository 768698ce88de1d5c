public import Campaigns
public import Elections

/// Which part of the work is wanted; an empty list or `nil` narrows nothing.
public struct Selection: Sendable, Hashable {
    public var cycles: [Cycle]
    public var campaigns: [String]
    public var regions: [RegionCode]
    public var languages: [String]
    public var templates: [String]
    public var renditions: [Rendition]?
    /// One of several parts of all that.
    public var shard: Shard?

    public init(
        cycles: [Cycle] = [], campaigns: [String] = [], regions: [RegionCode] = [], languages: [String] = [], templates: [String] = [],
        renditions: [Rendition]? = nil
    ) {
        self.cycles = cycles
        self.campaigns = campaigns
        self.regions = regions
        self.languages = languages
        self.templates = templates
        self.renditions = renditions
    }

    public static let everything = Selection()

    /// Whether every edition is wanted, in whatever rendition.
    var isEverything: Bool {
        var other = self
        other.renditions = nil
        return other == .everything
    }

    func takes(_ campaign: Campaign) -> Bool {
        (cycles.isEmpty || cycles.contains(campaign.cycle)) && (campaigns.isEmpty || campaigns.contains(campaign.id))
    }

    /// A province takes its regencies along.
    func takes(_ region: RegionCode) -> Bool {
        regions.isEmpty || regions.contains(region) || !region.isProvince && regions.contains(region.province)
    }

    func takes(_ material: Material) -> Bool {
        templates.isEmpty || templates.contains(material.template)
    }

    /// An edition in two languages goes with the first of them.
    func takes(language: String) -> Bool {
        languages.isEmpty || languages.contains(language) || languages.contains(EditionName(language).main)
    }

    /// Whether an edition of the manifest lies inside the selection, by the parts of its key.
    func takes(key: [String], template: String) -> Bool {
        guard let edition = EditionKey(key), let region = RegionCode(edition.region) else { return false }
        return (cycles.isEmpty || cycles.contains { $0.rawValue == edition.cycle }) && (campaigns.isEmpty || campaigns.contains(edition.campaign))
            && takes(region) && shard?.takes(key) ?? true && (templates.isEmpty || templates.contains(template)) && takes(language: edition.language)
    }
}
