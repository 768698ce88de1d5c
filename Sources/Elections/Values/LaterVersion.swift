/// What became known of a fact after the day on which an edition's copy was final.
public struct LaterVersion: Sendable, Hashable {
    /// The fact that has the new value: the same one, or the one that stands beside it since.
    public var id: String
    /// The day from which it was known.
    public var knownFrom: CalendarDate
    public var value: String
    public var source: String
}
