/// A dated stage of an election that the law sets.
public struct Milestone: Sendable, Hashable {
    public var id: String
    /// In Indonesian.
    public var name: String
    public var start: CalendarDate
    public var end: CalendarDate
}
