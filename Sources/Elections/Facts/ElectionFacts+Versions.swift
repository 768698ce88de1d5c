extension ElectionFacts {
    /// The facts as they were known at the end of a day; all of them without a day.
    ///
    /// What came later is told by ``laterVersion(of:)``.
    public func known(on day: CalendarDate?) -> ElectionFacts {
        guard !versions.isEmpty else { return self }
        var facts = self
        facts.dated = base
        facts.later = [:]
        for version in versions {
            if let day, version.knownFrom > day {
                facts.later[version.origin.id] = LaterVersion(
                    id: version.origin.id, knownFrom: version.knownFrom, value: version.origin.value, source: version.origin.source)
            } else {
                facts.dated.apply(version.value)
            }
        }
        for (id, successor) in successors {
            guard let later = facts.later[successor] else { continue }
            facts.later[id] = later
        }
        return facts
    }

    /// What became known of a fact after the day for which these facts stand; `nil` when nothing did.
    public func laterVersion(of id: String) -> LaterVersion? { later[id] }

    /// The days on which something became known, sorted.
    public var versionDays: [CalendarDate] { Set(versions.map(\.knownFrom)).sorted() }
}

extension ElectionFacts {
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
