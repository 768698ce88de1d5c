/// Work for one press. Days are working days of the press, counted.
public struct PressJob: Sendable, Hashable {
    /// The first day on which it may be printed.
    public var release: Int
    /// The last day on which it may be printed; before ``release`` when there is none.
    public var deadline: Int
    /// In sheets, setup included.
    public var work: Int

    public init(release: Int, deadline: Int, work: Int) {
        self.release = release
        self.deadline = deadline
        self.work = work
    }
}
