internal import Campaigns
internal import Distribution

extension Ground {
    /// Where and in which languages a campaign is made, for the planner.
    func planRequest(_ campaign: Campaign) -> PlanRequest {
        let facts = facts(of: campaign)
        return PlanRequest(campaign, campaign.chosenRegions(in: facts).map { ($0, campaign.languages(for: $0, facts: facts)) })
    }
}
