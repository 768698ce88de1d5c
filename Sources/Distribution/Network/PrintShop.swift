public import Diagnostics
public import Elections

/// A print shop: for planning, one machine.
public struct PrintShop: Sendable {
    public var id: String
    public var name: String
    /// The city or regency whose holidays it keeps.
    public var region: RegionCode
    /// Where ways begin: a place of the ``RouteNetwork``.
    public var place: String
    /// What it prints on a working day, in sheets of A3.
    public var sheetsPerDay: Int
    /// Sheets lost whenever a job is set up: one material in one language for one region.
    public var setupSheets: Int
    /// In rupiah for a sheet of A3; `nil` where no price is known.
    public var sheetPrice: Int?
    public var calendar: WorkCalendar
    /// Where its capacity stands.
    public var source: SourcePlace
    /// Where the name of its place stands.
    var placeSource: SourcePlace
}
