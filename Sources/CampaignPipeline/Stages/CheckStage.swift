internal import Campaigns
internal import Diagnostics
internal import Distribution
internal import Elections
internal import IncrementalBuild
internal import Localization
internal import Synchronization

/// localize, for every edition of a campaign before anything of it is written: an error in a message, a fact or a date refuses
/// the campaign whole.
struct CheckStage: Sendable {
    let ground: Ground
    let selection: Selection

    /// What is found in each of several campaigns, several at a time.
    ///
    /// - Parameter isStopped: whether no other is to be begun.
    func findings(_ campaigns: [Campaign], jobs: Int?, isStopped: @escaping @Sendable () -> Bool) -> [String: [Diagnostic]] {
        let found = Mutex<[String: [Diagnostic]]>([:])
        var rest = campaigns.makeIterator()
        OrderedPool.run(
            jobs: min(jobs ?? ProcessorCount.online, campaigns.count), next: { isStopped() ? nil : rest.next() }, makeWorker: {},
            work: { _, campaign in (campaign.id, findings(campaign)) }
        ) { id, findings in found.withLock { $0[id] = findings } }
        return found.withLock { $0 }
    }

    func findings(_ campaign: Campaign) -> [Diagnostic] {
        let facts = ground.facts(of: campaign)
        let localizer = ground.localizer(campaign)
        var findings = localizer.findings(ground.wording) + (ground.coverage.map { UnprintableCharacters(coverage: $0).findings(campaign) } ?? [])
        guard !findings.contains(where: { $0.severity == .error }) else { return findings }
        let regions = campaign.chosenRegions(in: facts)
        if regions.isEmpty, campaign.units?.findings.isEmpty ?? true { findings.append(Diagnostic(.noRegions, at: campaign.regions.place, ["campaign": campaign.id])) }
        findings += withoutUnits(campaign, facts)
        let delivery = DeliveryDates(campaign: campaign, ground: ground).findings(regions)
        findings += delivery
        // Whatever is printed on pieces that arrive after the vote is too late.
        let checksDates = !delivery.contains { $0.code == .arrivalTooLate }
        var told: Set<String> = []
        var unsure = UnsureFacts(campaign, facts: facts)
        for region in regions where selection.takes(region) {
            let arrival = ground.planner.arrival(of: campaign, in: region)
            let languages = campaign.languages(for: region, facts: facts)
            for material in campaign.materials {
                for language in material.editions(in: languages) {
                    let result = localizer.copy(material, region: region, unit: campaign.units?.samples[region], language: language)
                    let late = checksDates ? arrival.map { LateDates(campaign: campaign, ground: ground).findings(result.copy, region, $0) } ?? [] : []
                    findings += unsure.findings(material, result.copy, region)
                    for finding in result.diagnostics.filter({ !CheckStage.ofOneRow.contains($0.code) }) + late + quietPeriod(campaign, region, arrival)
                    where told.insert("\(finding.code)\(finding.place?.line ?? 0)\(finding.arguments["message"] ?? "")\(finding.arguments["date"] ?? finding.arguments["language"] ?? "")").inserted {
                        findings.append(finding)
                    }
                }
            }
        }
        return findings
    }

    /// What a row says is looked at when its edition is made: it refuses that edition alone.
    private static let ofOneRow: Set<DiagnosticCode> = [.unitUnknown, .unitValue]

    private func withoutUnits(_ campaign: Campaign, _ facts: ElectionFacts) -> [Diagnostic] {
        guard let units = campaign.units else { return [] }
        let without = campaign.regions.chosen(in: facts, cycle: campaign.cycle).filter { units.counts[$0, default: 0] == 0 }
        guard let first = without.first, units.findings.isEmpty else { return [] }
        return [Diagnostic(.regionsWithoutUnits, severity: .warning, at: SourcePlace(file: units.path), [
            "count": String(without.count), "first": "\(first.text) \(facts.fullName(of: first, in: campaign.cycle).value)",
        ])]
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
