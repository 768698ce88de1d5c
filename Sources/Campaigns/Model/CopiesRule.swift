/// How many pieces of a material a region gets.
public struct CopiesRule: Sendable, Hashable {
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case region, district, village
        case pollingStation = "polling-station"
        case voters
        /// The places of the campaign's own table.
        case unit
    }

    /// How languages divide the pieces.
    public enum Languages: String, Sendable, Hashable, CaseIterable {
        /// The total is divided among them.
        case share
        /// Each gets the total.
        case each
    }

    public var per: Unit
    /// With `voters`: one piece for so many.
    public var every: Int
    public var count: Int
    /// Added to the need, in tenths of a per cent.
    public var sparePermille: Int
    public var languages: Languages
}
