public import Campaigns
public import Elections

/// A campaign with the regions and languages for which it is made.
public struct PlanRequest: Sendable {
    public var campaign: Campaign
    public var regions: [(region: RegionCode, languages: [String])]

    public init(_ campaign: Campaign, _ regions: [(region: RegionCode, languages: [String])]) {
        self.campaign = campaign
        self.regions = regions
    }
}
