internal import Campaigns
internal import Distribution
internal import Elections

extension Ground {
    /// Where and in which languages a campaign is made, for the planner.
    func planRequest(_ campaign: Campaign) -> PlanRequest {
        let facts = facts(of: campaign)
        var regions = campaign.chosenRegions(in: facts).map { ($0, campaign.languages(for: $0, facts: facts)) }
        guard let ordered = ordered[campaign.id] else { return PlanRequest(campaign, regions) }
        // What was ordered for a region that the campaign does not name any more is on its way all the same.
        let named = Set(regions.map(\.0))
        regions += ordered.keys.filter { !named.contains($0) }.sorted().map { ($0, []) }
        var request = PlanRequest(campaign, regions)
        request.ordered = ordered
        return request
    }
}
