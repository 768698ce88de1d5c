internal import Diagnostics
internal import Elections
internal import Spreadsheet

extension WorkbookImport {
    /// A region's code. What Excel made of one is taken where it can be only one code, else reported with the likeliest.
    mutating func code(_ cell: Cell, at place: SourcePlace) -> Draft {
        let written = cell.plain ?? ""
        if case .text = cell.content, RegionCode(written) != nil { return .text(written, from: place) }
        if let province = cell.wholeNumber, RegionCode(String(province))?.isProvince == true { return .text(String(province), from: place) }
        // Nothing is lost of 34.02, while 33.1 was 33.10 or 33.01.
        if case .number = cell.content, isKnown(written) { return .text(written, from: place) }
        if let meant = WorkbookImport.candidates(cell).first(where: isKnown) {
            report(.damagedCode, at: place, ["value": written, "suggestion": meant])
        } else if case .number = cell.content, isKnown(written.split(separator: ".").first.map(String.init) ?? ""), written.utf8.count == 4 {
            report(.damagedCode, at: place, ["value": written, "suggestion": ""])
        } else {
            report(.unknownRegion, at: place, ["region": written, "suggestion": ""])
        }
        return .text(written, from: place)
    }

    private func isKnown(_ code: String) -> Bool { RegionCode(code).flatMap(facts.region) != nil }

    /// The codes that a damaged one may have been, the likeliest first.
    private static func candidates(_ cell: Cell) -> [String] {
        if case .date(let date) = cell.content { return [two(date.day) + "." + two(date.month), two(date.month) + "." + two(date.day)] }
        // Where the full stop parts thousands, 34.02 becomes 3402.
        if let whole = cell.wholeNumber, (1000...9999).contains(whole) { return ["\(whole / 100)." + two(whole % 100)] }
        let parts = (cell.plain ?? "").split(whereSeparator: { ".,".contains($0) }).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ Int($0) != nil && $0.utf8.count <= 2 }) else { return [] }
        guard parts[1].count == 1 else { return [parts[0] + "." + parts[1]] }
        // A number has lost its last zero; a person has left out the first.
        if case .number = cell.content { return [parts[0] + "." + parts[1] + "0", parts[0] + ".0" + parts[1]] }
        return [parts[0] + ".0" + parts[1], parts[0] + "." + parts[1] + "0"]
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
