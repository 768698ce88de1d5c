/// Where a cell stands: row and column from 1.
public struct CellAddress: Sendable, Hashable, Comparable {
    public static let mostRows = 1_048_576
    public static let mostColumns = 16_384

    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads `C7`; `nil` for anything else and for what lies outside a sheet.
    public init?(_ name: String) {
        var column = 0, row = 0
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte - 64)
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte - 48)
            default: return nil
            }
            guard column <= CellAddress.mostColumns, row <= CellAddress.mostRows else { return nil }
        }
        guard row > 0 else { return nil }
        self.init(row: row, column: column)
    }

    /// As people say it: `C7`.
    public var name: String { CellAddress.letters(of: column) + String(row) }

    /// `A` for 1, `AA` for 27.
    public static func letters(of column: Int) -> String {
        var rest = column, letters = ""
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// Row by row.
    public static func < (left: CellAddress, right: CellAddress) -> Bool { (left.row, left.column) < (right.row, right.column) }
}
