extension FactTables {
    /// The facts of which there are versions.
    struct Dated: Sendable {
        private(set) var contests: [Cycle: [Contest]] = [:]
        /// Where those of a region stand in the list of their cycle.
        private(set) var contestPlaces: [Cycle: [RegionCode: [Int]]] = [:]
        var milestones: [Cycle: [String: [(scope: String, fact: Fact<Milestone>)]]] = [:]
        /// The milestones by the names that their variables begin with.
        var milestoneNames: [Cycle: [String: String]] = [:]
        var methods: [Cycle: [RegionCode: Fact<VotingMethod>]] = [:]

        /// Puts a value in the place of the one before it, or adds it.
        mutating func apply(_ value: FactVersion.Value) {
            switch value {
            case .milestone(let cycle, let scope, let fact):
                var rows = milestones[cycle]?[fact.value.id] ?? []
                if let index = rows.firstIndex(where: { $0.scope == scope }) { rows[index].fact = fact } else { rows.append((scope, fact)) }
                milestones[cycle, default: [:]][fact.value.id] = rows
                milestoneNames[cycle, default: [:]][ElectionFacts.camelCase(fact.value.id)] = fact.value.id
            case .contest(let contest):
                var rows = contests[contest.cycle] ?? []
                if let index = rows.firstIndex(where: { $0.region == contest.region && $0.office == contest.office }) {
                    rows[index] = contest
                } else {
                    contestPlaces[contest.cycle, default: [:]][contest.region, default: []].append(rows.count)
                    rows.append(contest)
                }
                contests[contest.cycle] = rows
            case .method(let cycle, let code, let fact): methods[cycle, default: [:]][code] = fact
            }
        }
    }
}
