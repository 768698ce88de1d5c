internal import Diagnostics
internal import Elections
internal import JSONText

/// Reads `regions`.
struct RegionRuleReader {
    let facts: ElectionFacts
    let cycle: Cycle?

    func read(_ node: JSONNode) -> RegionRule? {
        guard node.isObject else {
            node.refuse("an object")
            return nil
        }
        node.allow(CampaignSchema.regions.names)
        let level = node["level"].map { $0.choice(of: RegionRule.Level.self) } ?? .regency
        let places = several(node["where"]) { $0.choice(of: RegionRule.Place.self) }
        let voting = several(node["voting"]) { $0.choice(of: VotingMethod.self) }
        let contestants = node["contestants"].flatMap { $0.choice(of: RegionRule.Contestants.self) }
        let include = codes(node["include"], level), exclude = codes(node["exclude"], level)
        guard let level else { return nil }
        let rule = RegionRule(
            level: level, places: places.isEmpty ? [.voting] : places, voting: voting, contestants: contestants,
            include: include.map(\.code), exclude: exclude.map(\.code))
        check(include, rule)
        return rule
    }

    /// One value or a list of them.
    private func several<Value>(_ node: JSONNode?, _ read: (JSONNode) -> Value?) -> [Value] {
        guard let node else { return [] }
        if case .array = node.value.content { return node.items().compactMap(read) }
        return [read(node)].compactMap { $0 }
    }

    private func codes(_ node: JSONNode?, _ level: RegionRule.Level?) -> [(code: RegionCode, node: JSONNode)] {
        (node?.items() ?? []).compactMap { item in
            guard let text = item.string() else { return nil }
            guard let code = RegionCode(text), facts.region(code) != nil else {
                item.report(.unknownRegion, ["region": text, "suggestion": Suggestion.nearest(to: text, among: facts.regions.map(\.code.text)) ?? ""])
                return nil
            }
            if level == .province, !code.isProvince {
                item.report(.invalidValue, ["field": node?.name ?? "", "value": text, "allowed": "codes of provinces, because the level is province"])
                return nil
            }
            return (code, item)
        }
    }

    private func check(_ include: [(code: RegionCode, node: JSONNode)], _ rule: RegionRule) {
        guard let cycle else { return }
        let candidates = rule.candidates(facts, cycle)
        for (code, node) in include where !candidates.contains(where: { RegionRule.covers(code, $0) }) {
            node.report(.regionNotChosen, ["region": code.text])
        }
    }
}
