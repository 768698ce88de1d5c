public import Diagnostics

/// A sheet whose first row names its columns.
public struct SheetTable {
    /// More rows than anybody fills in.
    public static let mostRows = 3_000
    /// More columns than anybody fills in.
    public static let mostColumns = 200

    public let sheet: Sheet
    public let path: String
    /// The headings that are not empty, from left to right.
    public let headings: [(name: String, column: Int)]
    /// The rows below the headings that hold something, from the top.
    public let rows: [Int]

    public init(_ sheet: Sheet, path: String) {
        self.sheet = sheet
        self.path = path
        let addresses = sheet.cells.filter { $0.value.content != .empty }.keys.sorted()
        headings = addresses.filter { $0.row == 1 }.compactMap { address in
            sheet[address].plain.map { ($0, address.column) }
        }
        rows = Set(addresses.map(\.row)).subtracting([1]).sorted()
    }

    /// The column under a heading, whatever the case.
    public func column(_ name: String) -> Int? { headings.first { $0.name.lowercased() == name.lowercased() }?.column }

    /// The cell of a row in a column; an empty one where there is no such column.
    public func cell(_ row: Int, _ column: Int?) -> Cell { column.map { sheet[row, $0] } ?? Cell() }

    /// A cell, for findings.
    public func place(_ row: Int, _ column: Int) -> SourcePlace {
        SourcePlace(
            file: path, line: row, column: column,
            cell: SourcePlace.Cell(sheet: sheet.name, name: CellAddress(row: row, column: column).name))
    }
}
