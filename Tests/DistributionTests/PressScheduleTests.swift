import Testing

@testable import Distribution

struct PressScheduleTests {
    private static func instance(_ seed: Int) -> (jobs: [PressJob], capacity: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let jobs = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
            let release = Int.random(in: 0...4, using: &numbers)
            // Some have no day at all.
            return PressJob(release: release, deadline: release + Int.random(in: -1...3, using: &numbers), work: Int.random(in: 1...5, using: &numbers))
        }
        return (jobs, Int.random(in: 1...3, using: &numbers))
    }

    /// 6,000 small presses: a plan exactly when trying everything finds one, as few sheets late as possible, and a proof otherwise.
    @Test(arguments: 0..<6)
    func agreesWithTryingEverything(part: Int) {
        var feasible = 0
        for seed in part * 1_000..<(part + 1) * 1_000 {
            let (jobs, capacity) = PressScheduleTests.instance(seed)
            let schedule = PressSchedule(jobs, sheetsPerDay: capacity)
            let total = jobs.reduce(0) { $0 + $1.work }
            let most = BruteForce.mostInTime(jobs, capacity)
            #expect(schedule.isFeasible == (most == total), "seed \(seed)")
            #expect(schedule.missing == total - most, "seed \(seed)")
            #expect(schedule.load.allSatisfy { 1...capacity ~= $0.sheets } && schedule.load.reduce(0) { $0 + $1.sheets } == total, "seed \(seed)")
            #expect(zip(jobs, schedule.days).allSatisfy { $0.release <= $1.start && $1.start <= $1.end }, "seed \(seed)")
            if schedule.isFeasible {
                feasible += 1
                #expect(zip(jobs, schedule.days).allSatisfy { $1.end <= $0.deadline }, "seed \(seed)")
            }
            if let proof = schedule.shortage { check(proof, jobs, capacity, seed) }
        }
        // Both outcomes are met often enough to mean something.
        #expect(200...800 ~= feasible)
    }

    /// The proof by itself shows that no plan exists.
    private func check(_ proof: PressShortage, _ jobs: [PressJob], _ capacity: Int, _ seed: Int) {
        #expect(proof.demanded > proof.possible, "seed \(seed)")
        #expect(proof.possible == capacity * max(0, proof.last - proof.first + 1), "seed \(seed)")
        #expect(proof.demanded == proof.jobs.reduce(0) { $0 + jobs[$1].work } && Set(proof.jobs).count == proof.jobs.count, "seed \(seed)")
        #expect(proof.jobs.allSatisfy { jobs[$0].release >= proof.first && jobs[$0].deadline <= proof.last }, "seed \(seed)")
    }

    @Test func curesAreEnoughAndNothingLessIs() {
        for seed in 0..<600 {
            let (jobs, capacity) = PressScheduleTests.instance(seed)
            func earlier(_ days: Int) -> [PressJob] { jobs.map { PressJob(release: $0.release - days, deadline: $0.deadline, work: $0.work) } }
            let days = PressCure.daysEarlier(jobs, capacity, atMost: 30)
            if let days {
                #expect(BruteForce.isFeasible(earlier(days), capacity), "seed \(seed)")
                if days > 0 { #expect(!BruteForce.isFeasible(earlier(days - 1), capacity), "seed \(seed)") }
            }
            #expect(days != nil, "seed \(seed)")
            let sheets = PressCure.sheetsPerDay(jobs)
            #expect((sheets == nil) == jobs.contains { $0.deadline < $0.release }, "seed \(seed)")
            if let sheets {
                #expect(BruteForce.isFeasible(jobs, sheets), "seed \(seed)")
                if sheets > 1 { #expect(!BruteForce.isFeasible(jobs, sheets - 1), "seed \(seed)") }
            }
        }
    }

    @Test func theMostUrgentInterruptsTheOthers() {
        let schedule = PressSchedule(
            [PressJob(release: 0, deadline: 9, work: 40), PressJob(release: 1, deadline: 2, work: 15), PressJob(release: 0, deadline: 9, work: 10)], sheetsPerDay: 10)
        #expect(schedule.days.map(\.start) == [0, 1, 5] && schedule.days.map(\.end) == [5, 2, 6])
        #expect(schedule.load.map(\.sheets) == [10, 10, 10, 10, 10, 10, 5])
    }

    @Test func aPressThatPrintsNothingIsProvenTo() {
        let schedule = PressSchedule([PressJob(release: 3, deadline: 5, work: 7)], sheetsPerDay: 0)
        #expect(schedule.shortage == PressShortage(first: 3, last: 5, demanded: 7, possible: 0, jobs: [0]) && schedule.missing == 7)
    }
}
