extension ElectionFacts {
    /// All contests of a cycle that are held in a region of their own, sorted by region. In 2019 there are none: everybody votes for the same offices.
    public func contests(_ cycle: Cycle) -> [Contest] { tables.dated.contests[cycle] ?? [] }

    /// What a voter of a region votes for, in the order of the papers.
    ///
    /// A governor's contest reaches every regency of its province.
    public func contests(for code: RegionCode, in cycle: Cycle) -> [Contest] {
        guard cycle == .pemilu2019 else {
            let all = contests(cycle), places = tables.dated.contestPlaces[cycle] ?? [:]
            let own = (places[code] ?? []).map { all[$0] }
            let above = code.isProvince ? [] : (places[code.province] ?? []).map { all[$0] }
            return (above + own).filter { $0.office == .gubernur } + own.filter { $0.office != .gubernur }
        }
        guard let day = milestone("voting-day", in: cycle, for: code)?.value.start else { return [] }
        return offices2019(code).map { Contest(cycle: cycle, office: $0, region: code, votingDay: day, singleCandidate: false, origin: ElectionFacts.offices2019Origin) }
    }

    private static let offices2019Origin = FactOrigin(
        id: "pemilu-2019.contests", value: "presiden, DPR, DPD, DPRD", source: "UU 7/2017", regulation: "UU 7/2017", confidence: .high)

    /// Five papers, and four in Jakarta, whose cities and regency elect no council of their own (UU 29/2007).
    private func offices2019(_ code: RegionCode) -> [Office] {
        let all: [Office] = [.presiden, .dpr, .dpd, .dprdProvinsi, .dprdKabkota]
        return code.province.text == "31" ? all.dropLast() : all
    }

    /// Whether at least one contest of the cycle is held there; for a province, there or in one of its regencies.
    public func votes(_ code: RegionCode, in cycle: Cycle) -> Bool {
        if cycle == .pemilu2019 { return tables.regionsByCode[code] != nil }
        if code.isProvince { return contests(cycle).contains { $0.region.province == code } }
        return !contests(for: code, in: cycle).isEmpty
    }

    /// Whether one of the papers of a region has a single pair.
    public func hasSingleCandidate(_ code: RegionCode, in cycle: Cycle) -> Bool {
        contests(for: code, in: cycle).contains(where: \.singleCandidate)
    }

    /// The papers that a voter of a region is given, in order.
    public func ballots(for code: RegionCode, in cycle: Cycle) -> [Fact<Ballot>] { ballots(for: code, of: contests(for: code, in: cycle), in: cycle) }

    func ballots(for code: RegionCode, of contests: [Contest], in cycle: Cycle) -> [Fact<Ballot>] {
        let rows = tables.ballotRows[cycle] ?? []
        return contests.compactMap { contest in
            guard let place = rows.indices.first(where: { rows[$0].ballot.office == contest.office }) else { return nil }
            var ballot = rows[place].ballot
            ballot.singleCandidate = contest.singleCandidate
            ballot.label = label(ballot.label, rows[place].labelByProvince[code.province.text], contest, for: code)
            if let condition = rows[place].conditionByProvince[code.province.text] { ballot.movedCondition = condition }
            return Fact(ballot, rows[place].origin)
        }
    }

    /// - Parameter special: the label of the province, where it has one of its own.
    private func label(_ label: String, _ special: String?, _ contest: Contest, for code: RegionCode) -> String {
        switch contest.office {
        case .gubernur, .bupati, .walikota:
            let place = tables.regionsByCode[contest.region].map { name(of: $0.code, in: contest.cycle).value } ?? ""
            return "\(label) \(place)"
        case .dprdProvinsi: return special ?? label
        case .dprdKabkota:
            if let special { return special }
            return label + (tables.regionsByCode[code]?.kind == .kota ? " Kota" : " Kabupaten")
        case .presiden, .dpr, .dpd: return label
        }
    }

    public func votingMethod(of code: RegionCode, in cycle: Cycle) -> Fact<VotingMethod> {
        tables.dated.methods[cycle]?[code]
            ?? Fact(.punched, FactOrigin(id: "\(cycle.rawValue).voting-method.\(code.text)", value: VotingMethod.punched.rawValue, source: "UU 7/2017; UU 10/2016", confidence: .high))
    }

    /// A milestone of the cycle: the one scoped to the region or its province before the one for all; `nil` when it does not concern the region.
    public func milestone(_ id: String, in cycle: Cycle, for code: RegionCode) -> Fact<Milestone>? {
        let rows = milestones[cycle]?[id] ?? []
        return (rows.first { $0.scope == code.text } ?? rows.first { $0.scope == code.province.text } ?? rows.first { $0.scope == "all" })?.fact
    }

    /// The last day on which people of a region vote: voting day, or that of a run-off or of a vote held again there.
    public func lastVotingDay(in cycle: Cycle, for code: RegionCode) -> CalendarDate? {
        let again = (milestones[cycle] ?? [:]).filter { $0.key == "runoff-voting-day" || $0.key.hasPrefix("psu-") }.values.joined()
            .filter { $0.scope == code.text || $0.scope == code.province.text }.map(\.fact.value.end)
        return ([milestone("voting-day", in: cycle, for: code)?.value.start].compactMap { $0 } + again).max()
    }

    /// All milestones of a cycle, those of voters abroad left out.
    public func milestoneIDs(in cycle: Cycle) -> [String] {
        (milestones[cycle] ?? [:]).filter { $0.value.contains { $0.scope != "overseas" } }.keys.sorted()
    }

    public func isHoliday(_ date: CalendarDate, in code: RegionCode) -> Bool {
        (tables.holidayScopes[date] ?? []).contains { $0 == nil || $0 == code || $0 == code.province }
    }
}
