import Testing

@testable import Distribution

struct RebalanceTests {
    private static func instance(_ seed: Int) -> (choices: [ShopChoice], capacities: [Int]) {
        var numbers = SeededNumbers(seed: UInt64(seed) &* 7_919 &+ 1)
        let shops = Int.random(in: 2...3, using: &numbers)
        let choices = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
            let release = Int.random(in: 0...2, using: &numbers)
            let work = Int.random(in: 1...4, using: &numbers)
            let home = Int.random(in: 0..<shops, using: &numbers)
            let jobs: [PressJob?] = (0..<shops).map { shop in
                guard shop == home || Int.random(in: 0...3, using: &numbers) > 0 else { return nil }
                return PressJob(release: release, deadline: release + Int.random(in: 0...2, using: &numbers), work: work + Int.random(in: 0...1, using: &numbers))
            }
            return ShopChoice(home: home, jobs: jobs)
        }
        return (choices, (0..<shops).map { _ in Int.random(in: 1...3, using: &numbers) })
    }

    /// 2,000 small sets of shops: a proposal holds, and when it is said that none exists, trying everything finds none.
    @Test func agreesWithTryingEverything() {
        var proposed = 0, refused = 0
        for seed in 0..<2_000 {
            let (choices, capacities) = RebalanceTests.instance(seed)
            let exists = BruteForce.isAssignable(choices, capacities)
            switch Rebalance.of(choices, sheetsPerDay: capacities) {
            case .assignment(let shops):
                proposed += 1
                #expect(exists, "seed \(seed)")
                for shop in capacities.indices {
                    let jobs = shops.indices.filter { shops[$0] == shop }.compactMap { choices[$0].jobs[shop] }
                    #expect(jobs.count == shops.count { $0 == shop } && (jobs.isEmpty || BruteForce.isFeasible(jobs, capacities[shop])), "seed \(seed)")
                }
            case .impossible:
                refused += 1
                #expect(!exists, "seed \(seed)")
            case .open: Issue.record("seed \(seed): so few jobs are searched through whole")
            }
        }
        #expect(proposed > 400 && refused > 400)
    }

    /// Two shops, one overloaded: exactly what does not fit moves.
    @Test func movesNoMoreThanNeeded() {
        let choices = (0..<300).map { _ in
            ShopChoice(home: 0, jobs: [PressJob(release: 0, deadline: 9, work: 10), PressJob(release: 0, deadline: 7, work: 10)])
        }
        guard case .assignment(let shops) = Rebalance.of(choices, sheetsPerDay: [200, 200]) else {
            Issue.record("no assignment")
            return
        }
        #expect(shops.count { $0 == 1 } == 100)
    }

    @Test func tellsHowMuchIsTooMuch() {
        let choices = (0..<300).map { _ in ShopChoice(home: 0, jobs: [PressJob(release: 0, deadline: 9, work: 10), nil]) }
        #expect(Rebalance.of(choices, sheetsPerDay: [200, 200]) == .impossible(missing: 1_000))
    }
}
