internal import DelimitedText
internal import Diagnostics

extension FactsLoader {
    /// Parties and pairs, a file per cycle.
    mutating func contestants() {
        for cycle in Cycle.allCases {
            each("contestants-\(cycle.rawValue).csv") { loader, row in
                guard let kind = Contestant.Kind(rawValue: row["kind"]), !row["name"].isEmpty else { return "kind or name cannot be read" }
                let number = Int(row["number"])
                guard row["number"].isEmpty || number.map({ (1...99).contains($0) }) == true else { return "the number must be from 1 to 99, or empty" }
                guard let origin = FactsLoader.origin("\(cycle.rawValue).contestant.\(row["name"])", row, value: row["number"]) else { return FactsLoader.needsOrigin }
                let others = loader.facts.contestantsByCycle[cycle] ?? []
                guard !others.contains(where: { $0.name == row["name"] }) else { return "the name stands twice" }
                guard number == nil || !others.contains(where: { $0.number == number && ($0.kind == .ticket) == (kind == .ticket) }) else {
                    return "the number stands twice"
                }
                loader.facts.contestantsByCycle[cycle, default: []].append(Contestant(
                    cycle: cycle, kind: kind, number: number, name: row["name"], acronym: row["acronym"],
                    otherNames: row["other_names"].split(separator: "|").map(String.init), origin: origin))
                return nil
            }
        }
    }
}
