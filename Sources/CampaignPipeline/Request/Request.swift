public import Elections
public import Reporting

/// What a command asks of the pipeline.
public struct Request: Sendable {
    public enum Task: Sendable, Hashable {
        /// Make what is due, then the schedule.
        case make
        /// Find out what is due, write nothing.
        case dryRun
        /// Check everything as far as fitting copy, write nothing.
        case check
        /// Write the schedule only.
        case schedule

        var writes: Bool { self == .make || self == .schedule }
    }

    public var task: Task
    public var selection: Selection
    public var folders: Folders
    /// How many editions are made at once; `nil` for one a processor.
    public var jobs: Int?
    /// The day whose knowledge every edition uses; `nil` for the one on which each campaign's copy is final.
    public var asOf: CalendarDate?
    /// Whether every file that is kept is read and compared, however it looks.
    public var verifies = false
    /// Whether to wait until another run has left the output folder.
    public var waits = false
    /// The language of the schedule's files.
    public var reportLanguage = ReportLanguage.indonesian
    /// The day from which the schedule is seen; `nil` for none.
    public var today: CalendarDate?
    /// The ledger by which the schedule tells what has happened up to that day; `nil` where it is not asked.
    public var ledger: String?

    public init(task: Task, selection: Selection, folders: Folders, jobs: Int?, asOf: CalendarDate? = nil) {
        self.task = task
        self.selection = selection
        self.folders = folders
        self.jobs = jobs
        self.asOf = asOf
    }
}
