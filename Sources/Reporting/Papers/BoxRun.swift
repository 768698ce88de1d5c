internal import Distribution

/// Boxes with the same content, numbered in a row.
struct BoxRun {
    var first: Int
    var last: Int
    var line: ConsignmentLine
    /// In each of them.
    var packs: Int

    var pieces: Int { packs * line.pack }
    var grams: Int { line.packs > 0 ? line.grams / line.packs * packs : 0 }
    var numbers: String { first == last ? String(first) : "\(first)–\(last)" }

    /// The boxes of a consignment: each holds one material in one language, the last of a line what is left.
    static func of(_ plan: ConsignmentPlan) -> [BoxRun] {
        var runs: [BoxRun] = []
        var next = 1
        for line in plan.lines where line.boxes > 0 {
            let full = line.packs / line.packsInBox, rest = line.packs % line.packsInBox
            if full > 0 { runs.append(BoxRun(first: next, last: next + full - 1, line: line, packs: line.packsInBox)) }
            next += full
            if rest > 0 { runs.append(BoxRun(first: next, last: next, line: line, packs: rest)) }
            next += rest > 0 ? 1 : 0
        }
        return runs
    }
}
