internal import DelimitedText
internal import Diagnostics

extension FactsLoader {
    /// Parties and pairs, a file per cycle.
    mutating func contestants() {
        for cycle in Cycle.allCases {
            each("contestants-\(cycle.rawValue).csv") { loader, row throws(RowProblem) in
                guard let kind = Contestant.Kind(rawValue: row["kind"]) else {
                    throw .words("the kind is one of \(Contestant.Kind.allCases.map(\.rawValue).joined(separator: ", "))", in: "kind")
                }
                guard !row["name"].isEmpty else { throw .words("the name is missing", in: "name") }
                let number = Int(row["number"])
                guard row["number"].isEmpty || number.map({ (1...99).contains($0) }) == true else {
                    throw .words("the number must be from 1 to 99, or empty", in: "number")
                }
                let origin = try FactsLoader.origin("\(cycle.rawValue).contestant.\(row["name"])", row, value: row["number"])
                let others = loader.tables.contestantsByCycle[cycle] ?? []
                guard !others.contains(where: { $0.name == row["name"] }) else { throw .words("the name stands twice", in: "name") }
                guard number == nil || !others.contains(where: { $0.number == number && ($0.kind == .ticket) == (kind == .ticket) }) else {
                    throw .words("the number stands twice", in: "number")
                }
                loader.tables.contestantsByCycle[cycle, default: []].append(Contestant(
                    cycle: cycle, kind: kind, number: number, name: row["name"], acronym: row["acronym"],
                    otherNames: row["other_names"].split(separator: "|").map(String.init), origin: origin))
            }
        }
    }
}
