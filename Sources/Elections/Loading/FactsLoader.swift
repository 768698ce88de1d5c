internal import DelimitedText
internal import Diagnostics
internal import Workspace

/// Reads the tables of `assets/elections/` into typed facts; collects all that is wrong with them, and all in which they contradict one another.
struct FactsLoader {
    let workspace: any Workspace
    let folder: String
    var tables = FactTables()
    var diagnostics: [Diagnostic] = []
    /// The rows from which something was read, to say where a contradiction stands.
    var rows = FactRows()

    mutating func run() {
        regions()
        names()
        milestones()
        contests()
        ballots()
        wordings()
        holidays()
        languages()
        methods()
        voters()
        subdivisions()
        offices()
        hosts()
        contestants()
        participation()
        tables.versions.sort { $0.knownFrom < $1.knownFrom }
        tables = tables.known(on: nil)
        // Sums of a table that cannot be read are off for that reason alone.
        guard diagnostics.isEmpty else { return }
        checkMilestones()
        checkVotingDays()
        checkTotals()
    }

    mutating func each(_ file: String, _ body: (inout FactsLoader, DelimitedTable.Row) throws(RowProblem) -> Void) {
        let path = "\(folder)/\(file)"
        guard let bytes = try? workspace.read(path, limit: 8 << 20) else {
            diagnostics.append(Diagnostic(.missingFile, ["path": path]))
            return
        }
        let read = DelimitedTable.read(bytes, path: path)
        diagnostics += read.diagnostics
        guard let table = read.table else { return }
        for row in table.rows {
            do { try body(&self, row) } catch { diagnostics.append(error.diagnostic(row)) }
        }
    }

    /// Enters a value: at once, or as a version where the row says from when it was known.
    mutating func enter(_ value: FactVersion.Value, _ row: DelimitedTable.Row) throws(RowProblem) {
        guard !row["known_from"].isEmpty else { return tables.base.apply(value) }
        tables.versions.append(FactVersion(knownFrom: try FactsLoader.day("known_from", row), value: value))
    }

    // MARK: Cells

    /// Where the value of a row comes from.
    static func origin(_ id: String, _ row: DelimitedTable.Row, value: String) throws(RowProblem) -> FactOrigin {
        guard !row["source"].isEmpty else { throw RowProblem(code: .factWithoutSource, column: "source", arguments: [:]) }
        guard let confidence = Confidence(rawValue: row["confidence"]) else {
            let meant = Confidence.allCases.map(\.rawValue).first { row["confidence"].lowercased().hasPrefix($0) }
            throw RowProblem(code: .unknownConfidence, column: "confidence", arguments: ["value": row["confidence"]], meant: meant)
        }
        return FactOrigin(
            id: id, value: value, source: row["source"], regulation: row["regulation"], confidence: confidence, note: row["note"])
    }

    static func day(_ column: String, _ row: DelimitedTable.Row) throws(RowProblem) -> CalendarDate {
        guard let day = CalendarDate(iso: row[column]) else { throw .words("a day is written like 2019-04-17", in: column) }
        return day
    }

    static func cycle(_ row: DelimitedTable.Row) throws(RowProblem) -> Cycle {
        guard let cycle = Cycle(rawValue: row["cycle"]) else {
            throw .words("the cycle is one of \(Cycle.allCases.map(\.rawValue).joined(separator: ", "))", in: "cycle")
        }
        return cycle
    }

    static func office(_ row: DelimitedTable.Row) throws(RowProblem) -> Office {
        guard let office = Office(rawValue: row["office"]) else {
            throw .words("the office is one of \(Office.allCases.map(\.rawValue).joined(separator: ", "))", in: "office")
        }
        return office
    }

    static func count(_ column: String, _ row: DelimitedTable.Row) throws(RowProblem) -> Int {
        guard let count = Int(row[column]), (0...1_000_000_000).contains(count) else { throw .words("a count is written in digits only", in: column) }
        return count
    }

    /// A region that the table of regions has.
    func region(_ column: String, _ row: DelimitedTable.Row) throws(RowProblem) -> RegionCode {
        guard let code = RegionCode(row[column]), tables.regionsByCode[code] != nil else {
            throw RowProblem(code: .unknownRegion, column: column, arguments: ["region": row[column]])
        }
        return code
    }
}
