/// A stretch of one line in a file that a person wrote.
public struct SourcePlace: Sendable, Hashable {
    /// The file, as the program was told to find it.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The first column, in characters, from 1.
    public var column: Int
    /// How many characters the stretch covers, at least 1.
    public var length: Int
    /// The text of the line, without its end; empty where the file has no lines to show.
    public var excerpt: String
    /// The sheet of a workbook and the name of the cell in it; `nil` in text files. Line and column are then row and column.
    public var cell: Cell?

    public struct Cell: Sendable, Hashable {
        public var sheet: String
        /// Such as `C7`.
        public var name: String

        public init(sheet: String, name: String) {
            self.sheet = sheet
            self.name = name
        }
    }

    public init(file: String, line: Int = 1, column: Int = 1, length: Int = 1, excerpt: String = "", cell: Cell? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
        self.excerpt = excerpt
        self.cell = cell
    }

    /// As people are told it: `campaign.json:4:11`, or `kampanye.xlsx: Pesan!C7`.
    public var position: String { cell.map { "\(file): \($0.sheet)!\($0.name)" } ?? "\(file):\(line):\(column)" }
}
