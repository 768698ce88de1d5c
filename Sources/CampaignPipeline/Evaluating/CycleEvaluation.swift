internal import Campaigns
internal import Distribution
internal import Elections
internal import Ledger
internal import Reporting

/// Brings together what plan, manifest and ledger tell of one cycle.
struct CycleEvaluation {
    let cycle: Cycle
    let ground: Ground
    /// Those of the cycle.
    let campaigns: [Campaign]
    let ledger: LedgerView
    let made: MadeEditions
    /// The day that was asked for.
    let day: CalendarDate?
    private let plan: CyclePlan
    private let requests: [PlanRequest]

    init(_ cycle: Cycle, _ ground: Ground, _ campaigns: [Campaign], ledger: LedgerView, made: MadeEditions, day: CalendarDate?) {
        self.cycle = cycle
        self.ground = ground
        self.campaigns = campaigns.filter { $0.cycle == cycle }.sorted { $0.id < $1.id }
        self.ledger = ledger
        self.made = made
        self.day = day
        requests = self.campaigns.map(ground.planRequest)
        plan = ground.planner.plan(cycle, requests)
    }

    func evaluated() -> (cycle: EvaluatedCycle, lines: Set<LedgerLine>) {
        var known: Set<LedgerLine> = []
        var lines: [EvaluatedLine] = []
        let consignments = Dictionary(grouping: plan.consignments) { [$0.campaign, $0.region.text] }
        for request in requests {
            for (region, languages) in request.regions {
                add(request.campaign, region, languages, consignments[[request.campaign.id, region.text]] ?? [], &lines, &known)
            }
        }
        addUnplanned(&lines, &known)
        lines.sort {
            ($0.campaign, $0.region, $0.material, $0.language, $0.consignment) < ($1.campaign, $1.region, $1.material, $1.language, $1.consignment)
        }
        var result = EvaluatedCycle(
            cycle: cycle, lines: lines, regions: regions(lines), titles: Dictionary(campaigns.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first }))
        result.missingLanguages = requests.flatMap(missing)
        result.languageNames = languageNames()
        let finder = CorrectionFinder(
            cycle: cycle, ground: ground, campaigns: Dictionary(campaigns.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }), made: made, day: day)
        result.corrections = finder.corrections(ledger)
        result.unreached = requests.flatMap { request in
            request.regions.filter { isPrinted(request, $0) && consignments[[request.campaign.id, $0.region.text]] == nil }.map { (request.campaign.id, $0.region) }
        }
        result.gaps = plan.shops.compactMap(\.gap).map { (ground.planner.shops.shops[$0.shop].name, $0) }
        result.participation = ground.facts.participation[cycle] ?? []
        let entries = lines.flatMap { [$0.sent?.last, $0.received?.last].compactMap { $0 } }
        result.day = day ?? entries.max()
        result.isDayNamed = day != nil
        return (result, known)
    }

    // MARK: Lines

    private func isPrinted(_ request: PlanRequest, _ region: (region: RegionCode, languages: [String])) -> Bool {
        !ground.planner.lines(request.campaign, region.region, languages: region.languages).isEmpty
    }

    /// All editions of a campaign for a region, and what is sent of them.
    private func add(
        _ campaign: Campaign, _ region: RegionCode, _ languages: [String], _ consignments: [ConsignmentPlan], _ lines: inout [EvaluatedLine],
        _ known: inout Set<LedgerLine>
    ) {
        for material in campaign.materials {
            for language in material.editions(in: languages) {
                var line = self.line(campaign, region, material.id, language)
                for consignment in consignments {
                    guard let content = consignment.lines.first(where: { $0.material == material.id && $0.language == language }) else { continue }
                    line.consignment = consignment.id.text
                    line.planned = content.printed
                    line.isEstimate = content.estimated
                    line.deadline = consignment.latest.arrival
                    line.slack = consignment.slack
                    let name = LedgerLine(consignment: line.consignment, material: material.id, language: language)
                    known.insert(name)
                    take(name, &line)
                    lines.append(line)
                    line.isEdition = false
                }
                // What is seen on screens, or no carrier takes.
                if line.isEdition { lines.append(line) }
            }
        }
    }

    private func line(_ campaign: Campaign, _ region: RegionCode, _ material: String, _ language: String) -> EvaluatedLine {
        let edition = made[[cycle.rawValue, campaign.id, region.text, material, language]]
        var line = EvaluatedLine(
            campaign: campaign.id, title: campaign.title, function: campaign.function, audiences: campaign.audiences, region: region, material: material,
            language: language, consignment: "", isEdition: true, planned: nil, deadline: nil, making: edition?.making ?? .missing)
        let messages = campaign.catalogues[campaign.languages.source]?.messages
        line.fallbacks = edition?.fallbacks ?? []
        line.mustTranslate = line.fallbacks.filter { messages?[$0]?.fallback == .mustTranslate }
        line.unsureFacts = edition?.unsureFacts ?? []
        return line
    }

    private func take(_ name: LedgerLine, _ line: inout EvaluatedLine) {
        line.sent = ledger.sent(name)
        line.received = ledger.received(name, by: line.deadline)
    }

    /// What was released and no plan has: of a campaign that has changed since or is not there any more.
    private func addUnplanned(_ lines: inout [EvaluatedLine], _ known: inout Set<LedgerLine>) {
        let byID = Dictionary(campaigns.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for name in ledger.releasedLines {
            guard let release = ledger.releases[name]?.last?.release, release.cycle == cycle.rawValue, let region = RegionCode(release.region),
                known.insert(name).inserted
            else { continue }
            var line: EvaluatedLine
            if let campaign = byID[release.campaign] {
                line = self.line(campaign, region, name.material, name.language)
                line.deadline = ground.planner.arrival(of: campaign, in: region)
            } else {
                line = EvaluatedLine(
                    campaign: release.campaign, title: release.campaign, function: "", audiences: [], region: region, material: name.material,
                    language: name.language, consignment: "", isEdition: false, planned: nil, deadline: nil, making: .missing)
            }
            line.isEdition = false
            line.consignment = name.consignment
            line.deadline = line.deadline ?? CalendarDate(iso: release.arrival)
            take(name, &line)
            lines.append(line)
        }
    }

    // MARK: Regions and languages

    /// Those of the lines, and all in which a contest of the cycle is held.
    private func regions(_ lines: [EvaluatedLine]) -> [RegionCode: EvaluatedRegion] {
        let voting = Set(ground.facts.regions.map(\.code).filter { !$0.isProvince && ground.facts.votes($0, in: cycle) })
        let codes = voting.union(lines.map(\.region))
        return Dictionary(uniqueKeysWithValues: codes.map { code in
            let voters = ground.facts.voters(of: code, in: cycle)
            return (code, EvaluatedRegion(
                code: code, name: ground.facts.fullName(of: code, in: cycle).value, province: ground.facts.name(of: code.province, in: cycle).value,
                voters: voters.value, isEstimate: voters.estimated, languages: ground.facts.languages(of: code).map(\.tag), isCounted: voting.contains(code)))
        })
    }

    private func languageNames() -> [String: String] {
        var names: [String: String] = [:]
        for region in ground.facts.regions {
            for language in ground.facts.languages(of: region.code) where names[language.tag] == nil {
                // Without the place that some rows add in brackets.
                names[language.tag] = language.name.prefix { $0 != "(" }.split(separator: " ").joined(separator: " ")
            }
        }
        return names
    }

    /// Languages in which a campaign has less for a region than it was to have: those that people read there, or those that it names.
    private func missing(_ request: PlanRequest) -> [EvaluatedCycle.MissingLanguage] {
        let campaign = request.campaign
        return request.regions.flatMap { region, _ in
            let wanted = switch campaign.languages.targets {
            case .list(let tags): tags
            case .regional: ground.facts(of: campaign).languages(of: region).map(\.tag)
            }
            return wanted.filter { $0 != campaign.languages.source }.compactMap { language -> EvaluatedCycle.MissingLanguage? in
                let isTranslated = campaign.catalogues[language] != nil
                let materials = campaign.materials.filter { !isTranslated || $0.editions(in: [language]).isEmpty }.map(\.id)
                guard !materials.isEmpty else { return nil }
                return .init(campaign: campaign.id, region: region, language: language, materials: materials, isPartlyTranslated: isTranslated)
            }
        }
    }
}
