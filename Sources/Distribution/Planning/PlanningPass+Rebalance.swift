internal import Campaigns
internal import Elections

extension PlanningPass {
    mutating func rebalance(_ requests: [PlanRequest]) -> RebalanceProposal {
        let drafts = drafts(requests).filter { $0.latest != nil }
        let shops = planner.shops.shops
        let presses = shops.indices.map { PressPlan(shop: shops[$0], number: $0, requests.map(\.campaign.distribution.ready)) }
        let choices = drafts.map { draft in ShopChoice(home: draft.shop, jobs: presses.map { job(draft, requests[draft.request], $0) }) }
        var proposal = RebalanceProposal(cycle: cycle, outcome: .fits, moves: [])
        let capacities = shops.map(\.sheetsPerDay)
        guard !Rebalance.holds(choices.map(\.home), choices, capacities) else { return proposal }
        switch Rebalance.of(choices, sheetsPerDay: capacities) {
        case .impossible(let missing): proposal.outcome = .impossible(missing: missing)
        case .open: proposal.outcome = .open
        case .assignment(let chosen):
            proposal.outcome = .moves
            for (index, draft) in drafts.enumerated() where chosen[index] != draft.shop {
                let campaign = requests[draft.request].campaign.id
                proposal.moves.append(RebalanceProposal.Move(
                    id: ConsignmentID(cycle: cycle, campaign: campaign, region: draft.region, delivery: draft.delivery), campaign: campaign, region: draft.region,
                    regionName: planner.facts.fullName(of: draft.region, in: cycle).value, work: choices[index].jobs[chosen[index]]?.work ?? draft.work,
                    from: shops[draft.shop].id, to: shops[chosen[index]].id))
            }
        }
        return proposal
    }

    /// The draft as a job of another shop: from there the way is another and so is the last day of printing; `nil` where no way leads in time.
    private mutating func job(_ draft: Draft, _ request: PlanRequest, _ press: PressPlan) -> PressJob? {
        let number = planner.calendarNumber(of: draft.region)
        guard let target = planner.target(request.campaign, draft.region), let route = route(press.number, draft.region),
            case .way(let way) = ways.latest(
                by: target, shop: press.number, route: route, calendar: planner.calendars[number], number: number)
        else { return nil }
        let work = draft.lines.reduce(0) { $0 + ($1.sheets > 0 ? $1.sheets + press.shop.setupSheets : 0) }
        return press.job(ready: draft.ready ?? request.campaign.distribution.ready, deadline: way.printEnd, work: work)
    }
}
