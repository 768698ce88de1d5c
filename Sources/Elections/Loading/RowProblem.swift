internal import DelimitedText
internal import Diagnostics

/// Why a row of a table cannot be entered, and in which of its cells that shows.
struct RowProblem: Error {
    var code: DiagnosticCode
    var column: String?
    var arguments: [String: String]
    var related: [SourcePlace] = []
    /// What was probably meant in that cell.
    var meant: String?

    /// Something that the words alone explain.
    static func words(_ problem: String, in column: String? = nil) -> RowProblem {
        RowProblem(code: .tableSyntax, column: column, arguments: ["problem": problem])
    }

    func diagnostic(_ row: DelimitedTable.Row) -> Diagnostic {
        let place = column.map(row.place) ?? row.place
        return Diagnostic(
            code, at: place, meant.map { arguments.merging(["suggestion": $0]) { $1 } } ?? arguments, related: related, fix: meant.flatMap(place.fix))
    }
}
