public import Diagnostics
public import Elections

/// When printing may start and when the pieces must be in the regency's warehouse.
public struct DistributionRule: Sendable {
    public enum Arrival: Sendable, Hashable {
        case date(CalendarDate)
        /// So many days before a milestone; before its end with `atEnd`.
        case before(milestone: String, days: Int, atEnd: Bool)
    }

    /// The ends of a milestone that lasts several days.
    static let edges = ["start", "end"]

    public var ready: CalendarDate
    public var arrive: Arrival
    /// Why dates may be printed that lie before the arrival; `nil` when they may not.
    public var allowLate: String?
    public var place: SourcePlace
}
