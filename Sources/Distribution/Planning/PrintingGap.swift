public import Elections

/// What one shop cannot print in time, why, and what would cure it.
public struct PrintingGap: Sendable {
    /// The place of the shop in ``PrintShops/shops``.
    public var shop: Int
    /// The interval whose work exceeds what the shop can print.
    public var first: CalendarDate
    public var last: CalendarDate
    public var sheetsDemanded: Int
    public var sheetsPossible: Int
    /// The consignments that must be printed within the interval.
    public var consignments: [ConsignmentID]
    /// Everything would be in time if all of the shop's printing could begin so many working days earlier; `nil` when that does not help.
    public var daysEarlier: Int?
    /// Everything would be in time with so many sheets fewer, the right ones left out.
    public var sheetsFewer: Int
    /// Everything would be in time if the shop printed so many sheets a working day; `nil` when no capacity helps.
    public var sheetsPerDay: Int?
}
