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
    }

    public var task: Task
    public var selection: Selection
    public var folders: Folders
    /// How many editions are made at once; `nil` for one a processor.
    public var jobs: Int?

    public init(task: Task, selection: Selection, folders: Folders, jobs: Int?) {
        self.task = task
        self.selection = selection
        self.folders = folders
        self.jobs = jobs
    }
}
