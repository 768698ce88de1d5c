import Distribution

/// Answers by trying everything, without any thought of deadlines or flows.
enum BruteForce {
    /// Whether the jobs can be printed in time: every way of dividing each day's sheets among the jobs is tried.
    static func isFeasible(_ jobs: [PressJob], _ capacity: Int) -> Bool { mostInTime(jobs, capacity) == jobs.reduce(0) { $0 + $1.work } }

    /// The most sheets that can be printed in time.
    static func mostInTime(_ jobs: [PressJob], _ capacity: Int) -> Int {
        guard let first = jobs.map(\.release).min(), let last = jobs.map(\.deadline).max(), first <= last else { return 0 }
        var known: [[Int]: Int] = [:]
        func most(_ day: Int, _ left: [Int]) -> Int {
            guard day <= last else { return 0 }
            if let answer = known[[day] + left] { return answer }
            var best = 0
            func divide(_ job: Int, _ room: Int, _ left: [Int], _ printed: Int) {
                guard job < jobs.count else {
                    best = max(best, printed + most(day + 1, left))
                    return
                }
                let canPrint = jobs[job].release <= day && day <= jobs[job].deadline
                for sheets in 0...(canPrint ? min(room, left[job]) : 0) {
                    var rest = left
                    rest[job] -= sheets
                    divide(job + 1, room - sheets, rest, printed + sheets)
                }
            }
            divide(0, capacity, left, 0)
            known[[day] + left] = best
            return best
        }
        return most(first, jobs.map(\.work))
    }

    /// Whether some assignment of jobs to shops can be printed in time.
    static func isAssignable(_ choices: [ShopChoice], _ capacities: [Int]) -> Bool {
        func assign(_ number: Int, _ byShop: [[PressJob]]) -> Bool {
            guard number < choices.count else {
                return zip(byShop, capacities).allSatisfy { isFeasible($0, $1) || $0.isEmpty }
            }
            return capacities.indices.contains { shop in
                guard let job = choices[number].jobs[shop] else { return false }
                var next = byShop
                next[shop].append(job)
                return assign(number + 1, next)
            }
        }
        return assign(0, capacities.map { _ in [] })
    }
}
