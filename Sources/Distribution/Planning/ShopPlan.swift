public import Elections

/// What one shop prints in a cycle.
public struct ShopPlan: Sendable {
    /// The place of the shop in ``PrintShops/shops``.
    public var shop: Int
    /// Sheets printed a day, setup included.
    public var load: [(day: CalendarDate, sheets: Int)]
    /// Why it cannot print everything in time; `nil` when it can.
    public var gap: PrintingGap?
}
