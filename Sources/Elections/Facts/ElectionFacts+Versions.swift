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
        var contests: [Cycle: [Contest]] = [:]
        /// The same by the region that holds them.
        var contestsByRegion: [Cycle: [RegionCode: [Contest]]] = [:]
        var milestones: [Cycle: [String: [(scope: String, fact: Fact<Milestone>)]]] = [:]
        var methods: [Cycle: [RegionCode: Fact<VotingMethod>]] = [:]

        /// Puts a value in the place of the one before it, or adds it.
        mutating func apply(_ value: FactVersion.Value) {
            switch value {
            case .milestone(let cycle, let scope, let fact):
                var rows = milestones[cycle]?[fact.value.id] ?? []
                if let index = rows.firstIndex(where: { $0.scope == scope }) { rows[index].fact = fact } else { rows.append((scope, fact)) }
                milestones[cycle, default: [:]][fact.value.id] = rows
            case .contest(let contest):
                func isSame(_ other: Contest) -> Bool { other.region == contest.region && other.office == contest.office }
                var own = contestsByRegion[contest.cycle]?[contest.region] ?? []
                if let index = own.firstIndex(where: isSame) {
                    own[index] = contest
                    if let index = contests[contest.cycle]?.firstIndex(where: isSame) { contests[contest.cycle]?[index] = contest }
                } else {
                    own.append(contest)
                    contests[contest.cycle, default: []].append(contest)
                }
                contestsByRegion[contest.cycle, default: [:]][contest.region] = own
            case .method(let cycle, let code, let fact): methods[cycle, default: [:]][code] = fact
            }
        }
    }
}
