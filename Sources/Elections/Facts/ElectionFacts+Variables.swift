extension ElectionFacts {
    private static let fixed = [
        "ballotCount", "ballotLabels", "contests", "cycle", "documentsListed", "documentsMoved", "documentsUnlisted", "invitationForm", "organiser",
        "pollsClose", "pollsOpen", "province", "queueRule", "region", "regionCode", "regionName", "singleCandidateMarks", "supervisor", "timeZone",
        "unlistedFrom", "validMarks", "voterListMoved", "voterListUnlisted",
    ]

    /// The names that a message of the cycle may use, without the dollar sign, sorted.
    public func variableNames(in cycle: Cycle) -> [String] {
        let dates = milestoneIDs(in: cycle).flatMap { id in
            let name = ElectionFacts.camelCase(id)
            return [name, name + "Start", name + "End"]
        }
        return Set(ElectionFacts.fixed + dates).sorted()
    }

    /// Names for start and end of milestones that are one day wherever they apply: they say nothing that the milestone's own name does not.
    public func singleDayVariables(in cycle: Cycle) -> [String] {
        milestoneIDs(in: cycle).filter { id in
            (milestones[cycle]?[id] ?? []).allSatisfy { $0.fact.value.start == $0.fact.value.end }
        }.flatMap { id in ["Start", "End"].map { ElectionFacts.camelCase(id) + $0 } }
    }

    /// What a variable stands for in a region; `nil` when there is no such variable or its fact is not known there.
    public func variable(_ name: String, for code: RegionCode, in cycle: Cycle, language: String) -> VariableValue? {
        if let wording = wording(name, cycle, language) { return wording }
        func text(_ fact: Fact<String>) -> VariableValue { VariableValue(.text(fact.value), language: "id", origins: [fact.origin]) }
        func rule(_ id: String, _ content: VariableValue.Content, _ source: String) -> VariableValue {
            VariableValue(content, language: "id", origins: [
                FactOrigin(id: "\(cycle.rawValue).\(id)", value: content.plain, source: source, confidence: .high),
            ])
        }
        switch name {
        case "region": return text(fullName(of: code, in: cycle))
        case "regionName": return text(self.name(of: code, in: cycle))
        case "regionCode": return text(Fact(code.text, tables.regionsByCode[code]?.origin ?? FactOrigin(id: "region.\(code.text).code", value: code.text, source: "", confidence: .low)))
        case "province": return text(self.name(of: code.province, in: cycle))
        case "cycle": return rule("title", .text(cycle.title), "UU 7/2017; UU 10/2016")
        case "organiser": return text(organiser(of: code, in: cycle))
        case "timeZone":
            guard let region = tables.regionsByCode[code] else { return nil }
            return text(Fact(region.timeZone, FactOrigin(id: "region.\(code.text).timeZone", value: region.timeZone, source: region.origin.source, confidence: .high)))
        case "pollsOpen": return rule("polls-open", .time(ClockTime(hour: 7, minute: 0)), ElectionFacts.hours)
        case "pollsClose": return rule("polls-close", .time(ClockTime(hour: 13, minute: 0)), ElectionFacts.hours)
        case "unlistedFrom": return rule("unlisted-from", .time(ClockTime(hour: 12, minute: 0)), "recall (PKPU 14/2016, 8/2018, 3/2019)")
        case "supervisor": return supervisor(code, cycle)
        case "contests", "ballotLabels", "ballotCount": return papers(name, code, cycle)
        default: return milestoneVariable(name, code, cycle)
        }
    }

    private static let hours = "https://m.antaranews.com/amp/berita/831971; UU 7/2017; UU 10/2016"

    private func wording(_ name: String, _ cycle: Cycle, _ language: String) -> VariableValue? {
        guard let rows = tables.wordings[name] else { return nil }
        for tag in [language, "id", "und"] {
            for scope in [cycle.rawValue, "all"] {
                guard let found = rows.first(where: { $0.scope == scope && $0.language == tag }) else { continue }
                return VariableValue(.text(found.text), language: tag == "und" ? language : tag, origins: [found.origin])
            }
        }
        return nil
    }

    private func papers(_ name: String, _ code: RegionCode, _ cycle: Cycle) -> VariableValue? {
        let contests = contests(for: code, in: cycle), papers = ballots(for: code, of: contests, in: cycle)
        guard !papers.isEmpty else { return nil }
        var origins = papers.map(\.origin)
        // In 2019 all contests have one and the same origin.
        for contest in contests where origins.last != contest.origin { origins.append(contest.origin) }
        let content: VariableValue.Content =
            switch name {
            case "ballotCount": .integer(papers.count)
            default: .list(papers.map(\.value.label))
            }
        return VariableValue(content, language: "id", origins: origins)
    }

    /// Panwas in the regencies until August 2018, Bawaslu after (UU 7/2017); Panwaslih in Aceh (UU 11/2006).
    private func supervisor(_ code: RegionCode, _ cycle: Cycle) -> VariableValue? {
        guard let region = tables.regionsByCode[code] else { return nil }
        let body = code.province.text == "11" ? "Panwaslih" : cycle == .pemilu2019 || region.kind == .provinsi ? "Bawaslu" : "Panwas"
        let level = region.kind == .kota || region.kind == .kotaAdministrasi ? "Kota" : region.kind == .provinsi ? "Provinsi" : "Kabupaten"
        let supervisor = "\(body) \(level) \(name(of: code, in: cycle).value)"
        return VariableValue(
            .text(supervisor), language: "id",
            origins: [FactOrigin(id: "\(cycle.rawValue).supervisor.\(code.text)", value: supervisor, source: "UU 15/2011; UU 7/2017; UU 11/2006", confidence: .medium)])
    }

    private func milestoneVariable(_ name: String, _ code: RegionCode, _ cycle: Cycle) -> VariableValue? {
        for (id, isEnd) in milestoneIDs(named: name, in: cycle) {
            guard let fact = milestone(id, in: cycle, for: code) else { continue }
            return VariableValue(.date(isEnd ? fact.value.end : fact.value.start), language: "und", origins: [fact.origin])
        }
        return nil
    }

    /// The milestones that a variable may mean, the shorter name first: `quietPeriodEnd` is the end of `quiet-period`.
    private func milestoneIDs(named name: String, in cycle: Cycle) -> [(id: String, isEnd: Bool)] {
        guard let names = tables.dated.milestoneNames[cycle] else { return [] }
        var found: [(id: String, isEnd: Bool)] = []
        for ending in ["Start", "End"] where name.hasSuffix(ending) {
            if let id = names[String(name.dropLast(ending.count))] { found.append((id, ending == "End")) }
        }
        if let id = names[name] { found.append((id, false)) }
        return found
    }

    static func camelCase(_ id: String) -> String {
        let parts = id.split(separator: "-")
        return parts.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    }
}
