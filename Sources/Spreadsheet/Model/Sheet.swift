/// One sheet: cells by their address, and how it looks to whoever fills it in.
public struct Sheet: Sendable, Hashable {
    /// A column's width in characters and what an empty cell of it takes: text stays text only in a column for codes.
    public struct Column: Sendable, Hashable {
        public var width: Double
        public var style: CellStyle

        public init(width: Double, style: CellStyle = .plain) {
            self.width = width
            self.style = style
        }
    }

    /// Up to 31 characters, without `[ ] : * ? / \`.
    public var name: String
    /// Cells that hold something, or nothing in a style of their own.
    public private(set) var cells: [CellAddress: Cell] = [:]
    /// From the first column on.
    public var columns: [Column]
    /// How many rows stay in view, and stand on every page.
    public var frozenRows: Int
    /// What can be filtered by its first row.
    public var filter: CellRange?
    public var choices: [ChoiceList]
    public var pictures: [SheetPicture] = []
    /// In points, of the rows that are not as high as their text.
    public var rowHeights: [Int: Double] = [:]
    /// Cells that stand out while their rule holds.
    public var highlights: [CellRule] = []
    /// Cells that warn whoever types something for which their rule does not hold.
    public var checks: [CellRule] = []
    /// Whether nothing can be changed but the places to fill in.
    public var isProtected = false

    public init(name: String, columns: [Column] = [], frozenRows: Int = 0, filter: CellRange? = nil, choices: [ChoiceList] = []) {
        self.name = name
        self.columns = columns
        self.frozenRows = frozenRows
        self.filter = filter
        self.choices = choices
    }

    /// The cell at an address; an empty one where there is nothing.
    public subscript(address: CellAddress) -> Cell {
        get { cells[address] ?? Cell() }
        set { cells[address] = newValue == Cell() ? nil : newValue }
    }

    public subscript(row: Int, column: Int) -> Cell {
        get { self[CellAddress(row: row, column: column)] }
        set { self[CellAddress(row: row, column: column)] = newValue }
    }

    /// The last row with a cell; 0 for an empty sheet.
    public var lastRow: Int { cells.keys.map(\.row).max() ?? 0 }
    /// The last column with a cell; 0 for an empty sheet.
    public var lastColumn: Int { cells.keys.map(\.column).max() ?? 0 }
}
