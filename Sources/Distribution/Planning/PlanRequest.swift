public import Campaigns
public import Elections

/// A campaign with the regions and languages for which it is made.
public struct PlanRequest: Sendable {
    public var campaign: Campaign
    public var regions: [(region: RegionCode, languages: [String])]
    /// What was ordered already, by region and then by number.
    public var ordered: [RegionCode: [OrderedDelivery]] = [:]

    public init(_ campaign: Campaign, _ regions: [(region: RegionCode, languages: [String])]) {
        self.campaign = campaign
        self.regions = regions
    }
}
