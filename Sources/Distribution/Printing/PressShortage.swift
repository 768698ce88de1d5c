/// Why no plan exists for a press: more must be printed within an interval than it can print.
///
/// Every job that counts may begin no earlier than the first day and must be done by the last, so that no order of printing helps.
public struct PressShortage: Sendable, Hashable {
    public var first: Int
    /// Before ``first`` when a job has no day at all.
    public var last: Int
    /// Sheets of the jobs that lie wholly within the interval.
    public var demanded: Int
    /// Sheets that can be printed in it.
    public var possible: Int
    /// These jobs.
    public var jobs: [Int]
}
