public import Diagnostics

extension CellFinding {
    /// The finding, told of a file.
    public func diagnostic(_ path: String) -> Diagnostic {
        let place = SourcePlace(file: path, line: cell.row, column: cell.column, cell: SourcePlace.Cell(sheet: sheet, name: cell.name))
        switch problem {
        case .formulaWithoutValue: return Diagnostic(.formulaWithoutValue, at: place)
        case .errorValue(let value): return Diagnostic(.cellError, at: place, ["value": value])
        }
    }
}
