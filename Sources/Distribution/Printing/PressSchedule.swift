/// Earliest deadline first, with interruptions and days on which jobs arrive.
///
/// On one machine this finds a plan whenever there is one. Work that was not printed by its last day counts as missing and is made up for when
/// nothing else waits; so as few sheets as possible come late. Ties go to the job that stands first.
public struct PressSchedule: Sendable {
    /// The first and last day of printing, by job; jobs without work are printed on their first day.
    public private(set) var days: [(start: Int, end: Int)]
    /// Sheets printed a day, in the order of the days.
    public private(set) var load: [(day: Int, sheets: Int)] = []
    /// The sheets that cannot be printed in time by any plan.
    public private(set) var missing = 0
    /// The proof that no plan exists; `nil` when this is one.
    public private(set) var shortage: PressShortage?

    public var isFeasible: Bool { shortage == nil }

    /// A day in the past of the run: what was printed in time, and the latest deadline among it.
    private struct Past {
        var sheets: Int
        var latestDeadline: Int
    }

    /// Whether there is a plan at all; asks no further than the first job that comes late.
    public static func isPossible(_ jobs: [PressJob], sheetsPerDay capacity: Int) -> Bool {
        PressSchedule(jobs, sheetsPerDay: capacity, stopsWhenLate: true).isFeasible
    }

    public init(_ jobs: [PressJob], sheetsPerDay capacity: Int) { self.init(jobs, sheetsPerDay: capacity, stopsWhenLate: false) }

    private init(_ jobs: [PressJob], sheetsPerDay capacity: Int, stopsWhenLate: Bool) {
        days = jobs.map { ($0.release, $0.release) }
        guard capacity > 0 else {
            missing = jobs.reduce(0) { $0 + $1.work }
            if let worst = jobs.indices.filter({ jobs[$0].work > 0 }).min(by: { jobs[$0].deadline < jobs[$1].deadline }) {
                shortage = PressSchedule.proof(jobs, jobs[worst].release, jobs[worst].deadline, 0)
            }
            return
        }
        run(jobs, capacity, stopsWhenLate)
    }

    private mutating func run(_ jobs: [PressJob], _ capacity: Int, _ stopsWhenLate: Bool) {
        let order = jobs.indices.filter { jobs[$0].work > 0 }.sorted { (jobs[$0].release, $0) < (jobs[$1].release, $1) }
        var left = jobs.map(\.work)
        var waiting = DeadlineHeap()
        var late: [Int] = []
        var lateAt = 0, next = 0
        var past: [Int: Past] = [:]
        var day = order.first.map { jobs[$0].release } ?? 0
        while !(stopsWhenLate && shortage != nil) {
            if waiting.isEmpty, lateAt == late.count {
                guard next < order.count else { break }
                day = max(day, jobs[order[next]].release)
            }
            while next < order.count, jobs[order[next]].release <= day {
                waiting.push(deadline: jobs[order[next]].deadline, job: order[next])
                next += 1
            }
            var room = capacity
            var today = Past(sheets: 0, latestDeadline: Int.min)
            func print(_ job: Int) {
                let sheets = min(room, left[job])
                if left[job] == jobs[job].work { days[job].start = day }
                left[job] -= sheets
                room -= sheets
                if left[job] == 0 { days[job].end = day }
            }
            while room > 0, let top = waiting.top {
                guard top.deadline >= day else {
                    missed(top.job, left[top.job], jobs, past, capacity)
                    late.append(top.job)
                    waiting.pop()
                    continue
                }
                today.latestDeadline = top.deadline
                print(top.job)
                if left[top.job] == 0 { waiting.pop() }
            }
            today.sheets = capacity - room
            if shortage == nil { past[day] = today }
            while room > 0, lateAt < late.count {
                print(late[lateAt])
                if left[late[lateAt]] == 0 { lateAt += 1 }
            }
            if room < capacity { load.append((day, capacity - room)) }
            day += 1
        }
    }

    private mutating func missed(_ job: Int, _ sheets: Int, _ jobs: [PressJob], _ past: [Int: Past], _ capacity: Int) {
        missing += sheets
        guard shortage == nil else { return }
        let last = jobs[job].deadline
        var first = jobs[job].release
        if first <= last {
            first = last + 1
            // Back to the day before which the press stood still or printed something less urgent.
            while let day = past[first - 1], day.sheets == capacity, day.latestDeadline <= last { first -= 1 }
        }
        shortage = PressSchedule.proof(jobs, first, last, capacity)
    }

    private static func proof(_ jobs: [PressJob], _ first: Int, _ last: Int, _ capacity: Int) -> PressShortage {
        let within = jobs.indices.filter { jobs[$0].work > 0 && jobs[$0].release >= first && jobs[$0].deadline <= last }
        return PressShortage(
            first: first, last: last, demanded: within.reduce(0) { $0 + jobs[$1].work }, possible: capacity * max(0, last - first + 1), jobs: within)
    }
}
