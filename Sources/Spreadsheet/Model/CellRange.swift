/// A rectangle of cells, both corners included.
public struct CellRange: Sendable, Hashable {
    public var first: CellAddress
    public var last: CellAddress

    public init(first: CellAddress, last: CellAddress) {
        self.first = first
        self.last = last
    }

    /// Rows of one column.
    public init(column: Int, rows: ClosedRange<Int>) {
        self.init(first: CellAddress(row: rows.lowerBound, column: column), last: CellAddress(row: rows.upperBound, column: column))
    }
}
