/// Moves work between shops until every shop can print what it has in time.
///
/// A greatest flow from the work to the days of the shops decides whether enough can be printed at all, even if every job could be divided among
/// shops. When it cannot, no assignment of jobs helps. When it can, jobs are assigned along the flow, and the assignment counts only after every
/// shop's own schedule has shown that it holds. A handful of jobs is searched through whole. Between these lies what stays open, and is called so.
public enum Rebalance: Sendable, Hashable {
    /// A plan that holds: the shop of each job.
    case assignment([Int])
    /// No assignment whatever prints everything in time; so many sheets are left over at best.
    case impossible(missing: Int)
    /// Neither an assignment was found nor that there is none.
    case open

    /// Assignments up to this number are tried one by one.
    private static let mostTried = 4_096

    public static func of(_ choices: [ShopChoice], sheetsPerDay: [Int]) -> Rebalance {
        if choices.allSatisfy({ $0.jobs.allSatisfy { $0 == nil } }), !choices.isEmpty { return .impossible(missing: 0) }
        let total = choices.reduce(0) { $0 + leastWork($1) }
        let reached = RebalanceFlow(choices, sheetsPerDay, percent: 100)
        if reached.total < total { return .impossible(missing: total - reached.total) }
        if let found = search(choices, sheetsPerDay) { return found }
        // Whole jobs need a little more room than divided ones.
        for percent in [100, 98, 95, 90, 85, 80, 70] {
            let flow = percent == 100 ? reached : RebalanceFlow(choices, sheetsPerDay, percent: percent)
            guard flow.total == total else { break }
            let shops = flow.assignment(choices)
            if holds(shops, choices, sheetsPerDay) { return .assignment(shops) }
        }
        return .open
    }

    /// What a job takes where its setup is cheapest.
    static func leastWork(_ choice: ShopChoice) -> Int { choice.jobs.compactMap { $0?.work }.min() ?? 0 }

    /// Whether each shop can print what it would have.
    public static func holds(_ shops: [Int], _ choices: [ShopChoice], _ sheetsPerDay: [Int]) -> Bool {
        for shop in sheetsPerDay.indices {
            var jobs: [PressJob] = []
            for index in shops.indices where shops[index] == shop {
                guard let job = choices[index].jobs[shop] else { return false }
                jobs.append(job)
            }
            guard PressSchedule.isPossible(jobs, sheetsPerDay: sheetsPerDay[shop]) else { return false }
        }
        return true
    }

    /// Tries everything where that is little: the assignment with the fewest moves, or that there is none.
    private static func search(_ choices: [ShopChoice], _ sheetsPerDay: [Int]) -> Rebalance? {
        var count = 1
        for _ in choices where count <= mostTried { count *= sheetsPerDay.count }
        guard count <= mostTried else { return nil }
        var best: (moves: Int, shops: [Int])?
        for number in 0..<count {
            var rest = number
            let shops = choices.map { _ in
                defer { rest /= sheetsPerDay.count }
                return rest % sheetsPerDay.count
            }
            let moves = shops.indices.count { shops[$0] != choices[$0].home }
            if best.map({ moves < $0.moves }) ?? true, holds(shops, choices, sheetsPerDay) { best = (moves, shops) }
        }
        return best.map { .assignment($0.shops) } ?? .impossible(missing: 0)
    }
}
