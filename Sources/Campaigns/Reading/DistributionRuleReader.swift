internal import Diagnostics
internal import Elections
internal import JSONText

/// Reads `distribution`.
struct DistributionRuleReader {
    let facts: ElectionFacts
    let cycle: Cycle?

    func read(_ node: JSONNode) -> DistributionRule? {
        guard node.isObject else {
            node.refuse("an object")
            return nil
        }
        node.allow(CampaignSchema.distribution.names)
        let ready = node.required("ready").flatMap(date)
        let arrive = node.required("arrive").flatMap(arrival)
        let late = node["allowLate"]?.string()
        guard let ready, let arrive else { return nil }
        return DistributionRule(ready: ready, arrive: arrive, allowLate: late, place: node.place)
    }

    private func date(_ node: JSONNode) -> CalendarDate? {
        guard let text = node.string() else { return nil }
        if let date = CalendarDate(iso: text) { return date }
        node.report(.invalidValue, ["field": node.name, "value": text, "allowed": "a day such as 2019-01-15"])
        return nil
    }

    private func arrival(_ node: JSONNode) -> DistributionRule.Arrival? {
        guard node.isObject else { return date(node).map { .date($0) } }
        node.allow(CampaignSchema.arrival.names)
        let days = node["daysBefore"].map { $0.integer(SchemaLimits.daysBefore) } ?? 0
        let edge = node["edge"].map { $0.choice(DistributionRule.edges) } ?? "start"
        guard let milestone = node.required("milestone"), let id = milestone.string(), let days, let edge, let cycle else { return nil }
        let known = facts.milestoneIDs(in: cycle)
        guard known.contains(id) else {
            milestone.report(.unknownMilestone, ["milestone": id, "cycle": cycle.rawValue, "suggestion": Suggestion.nearest(to: id, among: known) ?? ""])
            return nil
        }
        return .before(milestone: id, days: days, atEnd: edge == "end")
    }
}
