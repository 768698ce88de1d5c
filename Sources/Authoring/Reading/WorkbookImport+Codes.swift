internal import Diagnostics
internal import Elections
internal import Spreadsheet

extension WorkbookImport {
    /// A region's code. What Excel made of one is reported with the code that was meant, where only facts can tell.
    mutating func code(_ cell: Cell, at place: SourcePlace) -> Draft {
        let written = cell.plain ?? ""
        if case .text = cell.content, RegionCode(written) != nil { return .text(written, from: place) }
        if let province = cell.wholeNumber, RegionCode(String(province))?.isProvince == true { return .text(String(province), from: place) }
        let meant = WorkbookImport.candidates(cell).first { RegionCode($0).flatMap(facts.region) != nil }
        if let meant {
            report(.damagedCode, at: place, ["value": written, "suggestion": meant == written ? "" : meant])
        } else {
            report(.unknownRegion, at: place, ["region": written, "suggestion": ""])
        }
        return .text(written, from: place)
    }

    /// The codes that a damaged one may have been, the likeliest first.
    private static func candidates(_ cell: Cell) -> [String] {
        if case .date(let date) = cell.content { return [two(date.day) + "." + two(date.month), two(date.month) + "." + two(date.day)] }
        let parts = (cell.plain ?? "").split(whereSeparator: { ".,".contains($0) }).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ Int($0) != nil && $0.utf8.count <= 2 }) else { return [] }
        guard parts[1].count == 1 else { return [parts[0] + "." + parts[1]] }
        // A number has lost its last zero; a person has left out the first.
        if case .number = cell.content { return [parts[0] + "." + parts[1] + "0", parts[0] + ".0" + parts[1]] }
        return [parts[0] + ".0" + parts[1], parts[0] + "." + parts[1] + "0"]
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
