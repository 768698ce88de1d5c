internal import DelimitedText
internal import Diagnostics
internal import Elections
internal import Workspace

/// Turns rows of a table into units, or into what is wrong with them.
struct UnitRows {
    let path: String
    let columns: UnitColumns
    let separator: UInt8
    let facts: ElectionFacts

    typealias Row = DelimitedRows<WorkspaceError>.Row

    /// A code is the name of a folder wherever the pieces are copied to.
    private static let mostCharacters = 64
    private static let deviceNames: Set<String> = Set(["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// The unit of a row that was found good before.
    func unit(_ row: Row) -> CampaignUnit? {
        guard var cells = cells(row), cells.count >= columns.needed else { return nil }
        cells = cells.map(UnitRows.trimmed)
        guard let region = RegionCode(cells[columns.region]) else { return nil }
        return CampaignUnit(
            code: cells[columns.code], name: cells[columns.name], region: region, cells: cells, columns: columns, path: path, line: row.line, start: row.start)
    }

    /// The unit of a row, or the first thing that is wrong with it.
    func read(_ row: Row) -> (unit: CampaignUnit?, finding: Diagnostic?) {
        guard let raw = cells(row) else {
            return (nil, Diagnostic(.tableSyntax, at: place(row, nil), ["problem": row.bytes.count >= Row.most ? "a row is too long" : "a quoted cell is not closed"]))
        }
        let cells = raw.map(UnitRows.trimmed)
        // Spreadsheets end rows with separators that no heading stands over.
        guard cells.count >= columns.needed, cells[columns.needed...].allSatisfy(\.isEmpty) else {
            return (nil, Diagnostic(.unitCells, at: place(row, nil), ["found": String(cells.count), "expected": String(columns.needed)]))
        }
        for column in [columns.code, columns.name, columns.region] where cells[column].isEmpty {
            return (nil, Diagnostic(.unitEmptyCell, at: place(row, column), ["column": columns.headings[column]]))
        }
        guard let region = RegionCode(cells[columns.region]), facts.region(region) != nil else {
            let place = place(row, columns.region)
            let told = RegionSearch(facts: facts, cycle: .pemilu2019).told(cells[columns.region])
            return (nil, Diagnostic(
                .unknownRegion, at: place, ["suggestion": told.instead ?? ""].merging(told.arguments) { first, _ in first },
                fix: told.instead.flatMap { place.fix($0) }))
        }
        guard !region.isProvince else {
            return (nil, Diagnostic(.unitNotRegency, at: place(row, columns.region), ["region": region.text]))
        }
        let code = cells[columns.code]
        if UnitRows.isDamaged(code) { return (nil, Diagnostic(.unitDamagedCode, at: place(row, columns.code), ["value": code])) }
        guard UnitRows.isCode(code) else { return (nil, Diagnostic(.unitCode, at: place(row, columns.code), ["value": code])) }
        return (CampaignUnit(
            code: code, name: cells[columns.name], region: region, cells: cells, columns: columns, path: path, line: row.line, start: row.start), nil)
    }

    /// The place of a cell; of the row where there is none.
    func place(_ row: Row, _ column: Int?) -> SourcePlace {
        let text = String(decoding: UnitRows.decoded(row.bytes).prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        guard let column, let range = row.columns(ofCell: column, separator: separator) else {
            return SourcePlace(file: path, line: row.line, excerpt: text)
        }
        return SourcePlace(file: path, line: row.line, column: range.lowerBound + 1, length: range.count, excerpt: text)
    }

    private func cells(_ row: Row) -> [String]? {
        var row = row
        row.bytes = UnitRows.decoded(row.bytes)
        return row.cells(separator: separator)
    }

    private static func decoded(_ bytes: [UInt8]) -> [UInt8] { TableEncoding.utf8(bytes) }

    private static func trimmed(_ text: String) -> String {
        guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
        return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Letters, digits, full stops, hyphens and underscores, beginning with a letter or digit; no name that Windows keeps for itself.
    private static func isCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func isLetterOrDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) }
        guard let first = bytes.first, let last = bytes.last, isLetterOrDigit(first), last != 0x2E, bytes.count <= mostCharacters else { return false }
        guard bytes.allSatisfy({ isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }) else { return false }
        return !deviceNames.contains(String(text.prefix { $0 != "." }).lowercased())
    }

    /// A long number that a spreadsheet has rounded: `3,40201E+12`.
    private static func isDamaged(_ text: String) -> Bool {
        let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, let power = parts.last, power.drop(while: { $0 == "+" }).allSatisfy(\.isNumber), power.contains(where: \.isNumber) else { return false }
        let mantissa = parts[0].split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        return (1...2).contains(mantissa.count) && mantissa.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) } && (mantissa.count == 2 || power.hasPrefix("+"))
    }
}

extension DelimitedRows<WorkspaceError>.Row {
    static var most: Int { DelimitedRows<WorkspaceError>.mostBytes }
}
