/// What would make a plan possible for a press: the least of each kind, found by asking for the plan.
public enum PressCure {
    /// The least capacity with which everything is printed in time; `nil` when a job has no day at all.
    public static func sheetsPerDay(_ jobs: [PressJob]) -> Int? {
        let total = jobs.reduce(0) { $0 + $1.work }
        return least(1...max(1, total)) { PressSchedule(jobs, sheetsPerDay: $0).isFeasible }
    }

    /// The fewest days by which everything would have to be released earlier; `nil` when no number up to the limit helps.
    public static func daysEarlier(_ jobs: [PressJob], _ capacity: Int, atMost limit: Int) -> Int? {
        least(0...limit) { days in
            PressSchedule(jobs.map { PressJob(release: $0.release - days, deadline: $0.deadline, work: $0.work) }, sheetsPerDay: capacity).isFeasible
        }
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
