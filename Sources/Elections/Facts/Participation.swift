/// How many of those on the list of voters voted, as it was published: context for an evaluation, never on a piece.
public struct Participation: Sendable, Hashable {
    public var cycle: Cycle
    /// `nil` for all regions that voted.
    public var region: RegionCode?
    /// `nil` for all contests together.
    public var office: Office?
    /// Those who voted, where the number was published.
    public var voted: Int?
    /// Those on the list, where the number was published.
    public var listed: Int?
    /// Per cent as it was published, such as `73.24`; empty where both numbers are known.
    public var rate: String
    /// The day of the figure, where it is known.
    public var day: CalendarDate?
    public var noteIndonesian: String
    public var noteEnglish: String
    public var origin: FactOrigin
}
