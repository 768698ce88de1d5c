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
    /// In rupiah for setting up a job; `nil` where the sheets lost are paid as sheets.
    public var setupPrice: Int?
    /// In rupiah for a piece, by template: instead of the price of its sheets.
    public var piecePrices: [String: Int] = [:]
    /// Where the price of each template stands.
    var piecePlaces: [String: SourcePlace] = [:]
    public var calendar: WorkCalendar
    /// Where its capacity stands.
    public var source: SourcePlace
    /// Where the name of its place stands.
    var placeSource: SourcePlace

    var hasPrices: Bool { sheetPrice != nil || !piecePrices.isEmpty }

    /// What some jobs cost here, as far as prices are known.
    ///
    /// - Parameter work: their sheets, setup included.
    func price(of lines: [ConsignmentLine], work: Int) -> Int {
        // As a rule everything is paid by the sheet, and has been added up already.
        guard setupPrice != nil || !piecePrices.isEmpty else { return min((sheetPrice ?? 0) * work, ConsignmentCost.most) }
        return lines.reduce(0) { min($0 + (price(of: $1) ?? 0), ConsignmentCost.most) }
    }

    /// What one job costs here, its setup included; `nil` where no price is known.
    public func price(of line: ConsignmentLine) -> Int? {
        guard line.sheets > 0 else { return 0 }
        guard let pieces = piecePrices[line.template].map({ $0 * line.printed }) ?? sheetPrice.map({ $0 * line.sheets }) else { return nil }
        return (setupPrice ?? sheetPrice.map { $0 * setupSheets } ?? 0) + pieces
    }
}
