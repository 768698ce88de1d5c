/// What the pipeline tells while it works.
public enum ProgressEvent: Sendable, Hashable {
    /// A stage begins.
    case stage(Stage)
    /// Editions done so far, of so many.
    case editions(done: Int, of: Int)

    public enum Stage: String, Sendable, Hashable {
        case load, check, make, schedule
    }
}
