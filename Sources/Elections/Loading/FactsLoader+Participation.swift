internal import DelimitedText
internal import Diagnostics

extension FactsLoader {
    /// Who voted: both numbers, or the rate that was published.
    mutating func participation() {
        each("participation.csv") { loader, row throws(RowProblem) in
            let cycle = try FactsLoader.cycle(row)
            let region = row["region_code"].isEmpty ? nil : try loader.region("region_code", row)
            let office = row["office"].isEmpty ? nil : try FactsLoader.office(row)
            let voted = row["voted"].isEmpty ? nil : try FactsLoader.count("voted", row)
            let listed = row["listed"].isEmpty ? nil : try FactsLoader.count("listed", row)
            let rate = row["rate"]
            guard rate.isEmpty ? voted != nil && listed != nil : FactsLoader.isRate(rate) && voted == nil else {
                throw .words("a rate is written like 73.24; without one, voted and listed must be there", in: "rate")
            }
            if let voted, let listed, voted > listed { throw .words("more voted than were listed", in: "voted") }
            let id = ["\(cycle.rawValue).participation", office?.rawValue, region?.text].compactMap { $0 }.joined(separator: ".")
            loader.tables.participation[cycle, default: []].append(Participation(
                cycle: cycle, region: region, office: office, voted: voted, listed: listed, rate: rate,
                day: row["day"].isEmpty ? nil : try FactsLoader.day("day", row), noteIndonesian: row["note_id"], noteEnglish: row["note_en"],
                origin: try FactsLoader.origin(id, row, value: rate.isEmpty ? "\(row["voted"])/\(row["listed"])" : rate)))
        }
    }

    private static func isRate(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return text == "100"
        }
        return true
    }
}
