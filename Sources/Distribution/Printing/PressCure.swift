/// What would make a plan possible for a press: the least of each kind, found by asking for the plan.
public enum PressCure {
    /// The least capacity with which everything is printed in time; `nil` when a job has no day at all.
    public static func sheetsPerDay(_ jobs: [PressJob]) -> Int? {
        let total = jobs.reduce(0) { $0 + $1.work }, windows = windows(jobs)
        return least(1...max(1, total)) { PressSchedule.isPossible(windows, sheetsPerDay: $0) }
    }

    /// The fewest days by which everything would have to be released earlier; `nil` when no number up to the limit helps.
    public static func daysEarlier(_ jobs: [PressJob], _ capacity: Int, atMost limit: Int) -> Int? {
        let windows = windows(jobs)
        return least(0...limit) { days in
            PressSchedule.isPossible(windows.map { PressJob(release: $0.release - days, deadline: $0.deadline, work: $0.work) }, sheetsPerDay: capacity)
        }
    }

    /// Jobs that may be printed on the same days, as one: whether there is a plan depends on their sum only.
    private static func windows(_ jobs: [PressJob]) -> [PressJob] {
        var work: [PressJob: Int] = [:]
        for job in jobs where job.work > 0 { work[PressJob(release: job.release, deadline: job.deadline, work: 0), default: 0] += job.work }
        return work.map { PressJob(release: $0.key.release, deadline: $0.key.deadline, work: $0.value) }
            .sorted { ($0.release, $0.deadline) < ($1.release, $1.deadline) }
    }

    /// The least number for which something holds that holds for all greater ones as well.
    private static func least(_ range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
        guard holds(range.upperBound) else { return nil }
        var low = range.lowerBound, high = range.upperBound
        while low < high {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
