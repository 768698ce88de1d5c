internal import ArgumentParser
internal import CampaignPipeline
internal import Elections

/// Writes the evaluation that leadership reads.
struct EvaluateCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Tell what was planned, made, sent and received: did it arrive, in time, where not.",
        discussion: """
            Writes output/<cycle>/evaluation/ for each cycle and, for several, output/evaluation/ that compares them. Every figure is added up from the \
            manifest and the ledger; what neither of them has is told as not known.
            """)

    @Option(help: "The cycle, such as 2019 or pemilu-2019; otherwise all. May be repeated.")
    var cycle: [String] = []

    @Option(help: ArgumentHelp("Leave out what the ledger has of later days.", valueName: "date"))
    var asOf: String?

    @Option(help: ArgumentHelp("The ledger; otherwise ledger.sqlite in the folder of the campaigns.", valueName: "file"))
    var ledger: String?

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws {
        try common.refuseSARIF()
        for name in cycle where Cycle(selector: name) == nil {
            throw ValidationError("There is no cycle `\(name)`. Use one of: \(Cycle.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        if let asOf, CalendarDate(iso: asOf) == nil { throw ValidationError("`\(asOf)` is not a date. Write it as 2019-03-28.") }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let folders = common.folders(surroundings.root)
        if let missing = surroundings.missing(ledger) {
            surroundings.tell([missing], common.format, language)
            return .of([missing], strict: common.strict)
        }
        let stage = EvaluateStage(workspace: surroundings.workspace, folders: folders, ledger: ledger ?? folders.ledger)
        let named = cycle.compactMap(Cycle.init(selector:))
        let result = stage.run(named.isEmpty ? Cycle.allCases : named, asOf: asOf.flatMap(CalendarDate.init(iso:)), language: common.reportLanguage)
        if let outcome = result.outcome, !common.quiet { surroundings.answer(EvaluationAnswer(outcome: outcome, language: language), common.format) }
        surroundings.tell(result.diagnostics, common.format, language)
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}
