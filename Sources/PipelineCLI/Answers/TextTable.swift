/// Columns of text under their headings, the first ones flush left, numbers flush right.
struct TextTable {
    var headings: [String]
    /// How many columns are words.
    var words: Int
    var rows: [[String]]

    var lines: [String] {
        let all = [headings] + rows
        let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let space = String(repeating: " ", count: widths[column] - cell.count)
                line += (column == 0 ? "" : "  ") + (column < words ? cell + space : space + cell)
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
