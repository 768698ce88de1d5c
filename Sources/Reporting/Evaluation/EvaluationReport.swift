internal import Elections
internal import Spreadsheet

/// The evaluation of one cycle: did it arrive, in time, where not; for the meeting that leadership holds.
public struct EvaluationReport: Sendable {
    let cycle: EvaluatedCycle
    let words: ReportWords
    let total: EvaluationTally
    let problems: [EvaluationProblem]
    let coverage: [LanguageCoverage]

    public init(_ cycle: EvaluatedCycle, language: ReportLanguage = .indonesian) {
        self.cycle = cycle
        words = ReportWords(language: language)
        total = EvaluationTally(cycle, cycle.lines)
        problems = ProblemInventory(cycle: cycle, words: words).problems()
        coverage = LanguageCoverage.of(cycle)
    }

    /// The name of a file below the evaluation's folder, and what it holds.
    public typealias File = (name: String, bytes: [UInt8])

    public func files() throws -> [File] {
        [
            ("index.html", EvaluationPage(self).bytes()), ("evaluation.csv", csv()), ("problems.csv", problemsCSV()), ("evaluation.json", json()),
            ("evaluation.xlsx", try WorkbookWriter.write(title: title, tables: tables())),
        ]
    }

    /// How many problems the inventory has.
    public var problemCount: Int { problems.count }

    public var hasReleases: Bool { cycle.hasReleases }
    public var hasReceipts: Bool { cycle.hasReceipts }

    var title: String { words.say("Evaluasi \(cycle.cycle.title)", "Evaluation, \(cycle.cycle.title)") }

    func groups(_ dimension: EvaluationGroup.Dimension) -> [EvaluationGroup] { EvaluationGroup.of(cycle, by: dimension, words) }

    /// Code and name.
    func name(_ region: RegionCode) -> String {
        let name = cycle.regions[region]?.name ?? cycle.regions.values.first { $0.code.province == region }?.province
        return "\(region.text) \(name ?? "")"
    }
}
