internal import Campaigns
internal import Diagnostics
internal import Distribution
internal import Elections

/// The two days that a campaign names itself: pieces must arrive before people vote, and be ready when printing has to begin.
///
/// Each mistake is told once, with the region that is hit hardest: one campaign concerns up to 514 regions.
struct DeliveryDates {
    private let campaign: Campaign
    private let facts: ElectionFacts
    private let planner: Planner
    private let editionFacts: ElectionFacts

    init(campaign: Campaign, ground: Ground) {
        self.campaign = campaign
        facts = ground.facts
        planner = ground.planner
        editionFacts = ground.facts(of: campaign)
    }

    func findings(_ regions: [RegionCode]) -> [Diagnostic] {
        let outOfScope = outOfScope(regions)
        guard outOfScope.isEmpty else { return outOfScope }
        let afterVoting = afterVoting(regions)
        return afterVoting.isEmpty ? readyTooLate(regions) : afterVoting
    }

    private func outOfScope(_ regions: [RegionCode]) -> [Diagnostic] {
        guard case .before(let id, _, _) = campaign.distribution.arrive else { return [] }
        let without = regions.filter { planner.target(campaign, $0) == nil }
        guard let first = without.first else { return [] }
        return [Diagnostic(.milestoneOutOfScope, at: campaign.distribution.arrivePlace, [
            "milestone": id, "region": told(first), "count": String(without.count),
        ])]
    }

    private func afterVoting(_ regions: [RegionCode]) -> [Diagnostic] {
        for region in regions {
            guard let arrival = planner.target(campaign, region), let voting = facts.lastVotingDay(in: campaign.cycle, for: region),
                arrival >= voting
            else { continue }
            return [Diagnostic(.arrivalTooLate, at: campaign.distribution.arrivePlace, [
                "region": told(region), "arrival": arrival.iso, "votingDay": voting.iso,
            ])]
        }
        return []
    }

    private func readyTooLate(_ regions: [RegionCode]) -> [Diagnostic] {
        let ready = campaign.distribution.ready
        let request = PlanRequest(campaign, regions.map { ($0, campaign.languages(for: $0, facts: editionFacts)) })
        let late = planner.starts(of: request).filter { $0.start < ready }
        guard let worst = late.min(by: { ($0.start, $0.region) < ($1.start, $1.region) }) else { return [] }
        return [Diagnostic(.planTooLate, at: campaign.distribution.readyPlace, [
            "campaign": campaign.id, "region": told(worst.region), "ready": ready.iso, "start": worst.start.iso, "late": String(late.count),
        ])]
    }

    private func told(_ region: RegionCode) -> String { "\(region.text) \(facts.fullName(of: region, in: campaign.cycle).value)" }
}
