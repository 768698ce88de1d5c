extension Diagnostic: Comparable {
    /// By file, sheet, line, column, code and arguments: the order in which findings are told.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        left.sortKey.lexicographicallyPrecedes(right.sortKey)
    }

    private var sortKey: [String] {
        func padded(_ number: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
        }
        let position = place.map { [$0.file, $0.cell?.sheet ?? "", padded($0.line), padded($0.column)] } ?? ["", "", "", ""]
        return position + [code.rawValue] + arguments.keys.sorted().flatMap { [$0, arguments[$0] ?? ""] }
    }
}
