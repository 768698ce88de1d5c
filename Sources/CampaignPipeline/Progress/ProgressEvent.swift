/// What the pipeline tells while it works.
public enum ProgressEvent: Sendable, Hashable {
    /// A stage begins.
    case stage(Stage)
    /// An edition is done.
    case edition(EditionProgress)
    /// Another run holds the output folder, and this one waits for it.
    case waiting(holder: Int?)

    public enum Stage: String, Sendable, Hashable {
        case load, check, make, schedule
    }
}
