internal import Campaigns
internal import Diagnostics
internal import Distribution
internal import Elections
internal import Localization

/// localize, for every edition of a campaign before anything of it is written: an error in a message, a fact or a date refuses
/// the campaign whole.
struct CheckStage {
    let ground: Ground
    let selection: Selection

    func findings(_ campaign: Campaign) -> [Diagnostic] {
        let facts = ground.facts(of: campaign)
        let localizer = ground.localizer(campaign)
        var findings = localizer.findings(ground.wording) + (ground.coverage.map { UnprintableCharacters(coverage: $0).findings(campaign) } ?? [])
        guard !findings.contains(where: { $0.severity == .error }) else { return findings }
        let regions = campaign.regions.chosen(in: facts, cycle: campaign.cycle)
        if regions.isEmpty { findings.append(Diagnostic(.noRegions, at: campaign.regions.place, ["campaign": campaign.id])) }
        let delivery = DeliveryDates(campaign: campaign, ground: ground).findings(regions)
        findings += delivery
        // Whatever is printed on pieces that arrive after the vote is too late.
        let checksDates = !delivery.contains { $0.code == .arrivalTooLate }
        var told: Set<String> = []
        var unsure = UnsureFacts(campaign, facts: facts)
        for region in regions where selection.takes(region) {
            let arrival = ground.planner.arrival(of: campaign, in: region)
            for language in campaign.languages(for: region, facts: facts) {
                for material in campaign.materials {
                    let result = localizer.copy(material, region: region, language: language)
                    let late = checksDates ? arrival.map { LateDates(campaign: campaign, ground: ground).findings(result.copy, region, $0) } ?? [] : []
                    findings += unsure.findings(material, result.copy, region)
                    for finding in result.diagnostics + late + quietPeriod(campaign, region, arrival)
                    where told.insert("\(finding.code)\(finding.place?.line ?? 0)\(finding.arguments["message"] ?? "")\(finding.arguments["date"] ?? "")").inserted {
                        findings.append(finding)
                    }
                }
            }
        }
        return findings
    }

    /// Nothing about contestants is handed out from the first quiet day on, nor what a province wants silent beyond that.
    private func quietPeriod(_ campaign: Campaign, _ region: RegionCode, _ arrival: CalendarDate?) -> [Diagnostic] {
        let times = ground.planner.leadTimes
        guard !times.quietTopics(in: region).isDisjoint(with: campaign.topics), let arrival,
            let quiet = QuietPeriod(ground.facts, cycle: campaign.cycle, region: region)
        else { return [] }
        let handedOut = arrival.adding(days: times.handOutDays)
        guard !quiet.allows(handedOut) else { return [] }
        return [Diagnostic(.quietPeriod, at: campaign.distribution.arrivePlace, ["date": handedOut.iso, "quietPeriod": quiet.start.iso])]
    }
}
