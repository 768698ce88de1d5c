internal import Elections

/// Problems of one kind in one campaign with the same subject, over all its regions: what a meeting talks about.
struct ProblemGroup {
    var kind: EvaluationProblem.Kind
    var campaign: String
    /// The language or the fact, without its region; empty where the kind says all.
    var subject: String
    var count = 0
    var people = 0
    var isEstimate = false
    /// Those with most voters first.
    var regions: [RegionCode] = []
    /// That of the region with most voters.
    var evidence = ""

    /// Those that concern most people first.
    ///
    /// - Parameter problems: in the order of the inventory.
    static func of(_ problems: [EvaluationProblem], _ cycle: EvaluatedCycle) -> [ProblemGroup] {
        var groups: [[String]: ProblemGroup] = [:]
        for problem in problems {
            let subject = problem.subject.split(separator: ".").filter { Int($0) == nil }.joined(separator: ".")
            let key = [problem.kind.rawValue, problem.campaign, subject]
            var group = groups.removeValue(forKey: key) ?? ProblemGroup(kind: problem.kind, campaign: problem.campaign, subject: subject)
            group.count += problem.count
            group.isEstimate = group.isEstimate || problem.isEstimate
            if group.evidence.isEmpty { group.evidence = problem.evidence }
            // In the order of the inventory one region of a group follows the other by its voters, and may come twice with two facts of one family.
            if !group.regions.contains(problem.region) {
                group.regions.append(problem.region)
                group.people += problem.people
            }
            groups[key] = group
        }
        return groups.values.sorted {
            ($0.people, $0.count, $1.kind.rawValue, $1.campaign, $1.subject) > ($1.people, $1.count, $0.kind.rawValue, $0.campaign, $0.subject)
        }
    }
}
