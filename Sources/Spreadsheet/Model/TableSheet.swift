/// A sheet that is only read: a head, rows beneath it, nothing to fill in. Rows are made when they are written, so that large tables need little memory.
public struct TableSheet: Sendable {
    public struct Column: Sendable, Hashable {
        public var title: String
        /// In characters.
        public var width: Double
        public var style: CellStyle

        public init(_ title: String, _ width: Double, _ style: CellStyle = .plain) {
            self.title = title
            self.width = width
            self.style = style
        }
    }

    /// Up to 31 characters, without `[ ] : * ? / \`.
    public var name: String
    public var columns: [Column]
    public var rowCount: Int
    /// The cells of a row, from 0, in the order of the columns.
    public var row: @Sendable (Int) -> [Cell.Content]

    public init(_ name: String, _ columns: [Column], rows rowCount: Int, row: @escaping @Sendable (Int) -> [Cell.Content]) {
        self.name = name
        self.columns = columns
        self.rowCount = rowCount
        self.row = row
    }
}
