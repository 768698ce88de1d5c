internal import Elections

/// Lines that have one thing in common, added up.
struct EvaluationGroup {
    /// By what lines are put together.
    enum Dimension: String, CaseIterable {
        case function, audience, campaign, language, province

        /// The column of `evaluation.csv`.
        var column: String { self == .province ? "province_code" : self == .audience ? "audiences" : rawValue }
    }

    var id: String
    var name: String
    var tally: EvaluationTally
    /// Its voters, and whether that is an estimate.
    var voters: Int
    var isVotersEstimate: Bool

    static func of(_ cycle: EvaluatedCycle, by dimension: Dimension, _ words: ReportWords) -> [EvaluationGroup] {
        var lines: [String: [EvaluatedLine]] = [:]
        for line in cycle.lines { for id in ids(line, dimension) { lines[id, default: []].append(line) } }
        return lines.sorted { $0.key < $1.key }.map { id, lines in
            let tally = EvaluationTally(cycle, lines), voters = tally.voters(cycle)
            return EvaluationGroup(id: id, name: name(id, dimension, lines, cycle, words), tally: tally, voters: voters.count, isVotersEstimate: voters.isEstimate)
        }
    }

    private static func ids(_ line: EvaluatedLine, _ dimension: Dimension) -> [String] {
        switch dimension {
        case .function: [line.function]
        case .audience: line.audiences.isEmpty ? [""] : line.audiences
        case .campaign: [line.campaign]
        case .language: [line.language]
        case .province: [line.region.province.text]
        }
    }

    private static func name(_ id: String, _ dimension: Dimension, _ lines: [EvaluatedLine], _ cycle: EvaluatedCycle, _ words: ReportWords) -> String {
        switch dimension {
        case .function: words.function(id)
        case .audience: words.audience(id)
        case .campaign: cycle.titles[id] ?? id
        case .language: words.languageName(id)
        case .province: "\(id) \(lines.first.flatMap { cycle.regions[$0.region]?.province } ?? "")"
        }
    }
}
