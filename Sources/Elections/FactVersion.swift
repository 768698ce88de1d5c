/// A value of a fact that was known only from a day on: a ruling, a decree, a pair of candidates that was struck off.
struct FactVersion: Sendable {
    enum Value: Sendable {
        case milestone(Cycle, scope: String, Fact<Milestone>)
        case contest(Contest)
        case method(Cycle, RegionCode, Fact<VotingMethod>)
    }

    var knownFrom: CalendarDate
    var value: Value

    var origin: FactOrigin {
        switch value {
        case .milestone(_, _, let fact): fact.origin
        case .contest(let contest): contest.origin
        case .method(_, _, let fact): fact.origin
        }
    }
}
