internal import Diagnostics
internal import Spreadsheet

/// A sheet whose first row names its columns.
struct SheetTable {
    static let mostRows = 3_000
    static let mostColumns = 200

    let sheet: Sheet
    let path: String
    /// The headings that are not empty, from left to right.
    let headings: [(name: String, column: Int)]
    /// The rows below the headings that hold something, from the top.
    let rows: [Int]

    init(_ sheet: Sheet, path: String) {
        self.sheet = sheet
        self.path = path
        let addresses = sheet.cells.filter { $0.value.content != .empty }.keys.sorted()
        headings = addresses.filter { $0.row == 1 }.compactMap { address in
            sheet[address].plain.map { ($0, address.column) }
        }
        rows = Set(addresses.map(\.row)).subtracting([1]).sorted()
    }

    /// The column under a heading, whatever the case.
    func column(_ name: String) -> Int? { headings.first { $0.name.lowercased() == name.lowercased() }?.column }

    func cell(_ row: Int, _ column: Int?) -> Cell { column.map { sheet[row, $0] } ?? Cell() }

    func place(_ row: Int, _ column: Int) -> SourcePlace {
        SourcePlace(
            file: path, line: row, column: column,
            cell: SourcePlace.Cell(sheet: sheet.name, name: CellAddress(row: row, column: column).name))
    }
}

extension Cell {
    /// What the cell says as text, without white space round it; `nil` where it says nothing.
    var plain: String? {
        guard let text = whole else { return nil }
        let trimmed = text.drop { $0.isWhitespace }
        let end = trimmed.lastIndex { !$0.isWhitespace }
        return end.map { String(trimmed[...$0]) }
    }

    /// What the cell says as text, as it is.
    var whole: String? {
        switch content {
        case .empty: nil
        case .text(let text): text
        case .number(let number): number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : String(number)
        case .date(let date): date.iso
        case .flag(let flag): flag ? "true" : "false"
        }
    }

    /// A whole number, typed as one or as text.
    var wholeNumber: Int? {
        switch content {
        case .number(let number): number.rounded() == number && abs(number) < 1e15 ? Int(number) : nil
        case .text: plain.flatMap { Int($0) }
        case .empty, .date, .flag: nil
        }
    }
}
