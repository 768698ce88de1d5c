internal import ArgumentParser
internal import CampaignPipeline
internal import Elections

/// Plans printing and distribution and writes the reports.
struct ScheduleCommand: PipelineStep {
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: "Plan printing and distribution; write the schedule only.",
        discussion: """
            When a print shop cannot print everything in time, the plan says in which interval, how much is too much, and what would cure it. \
            `pipeline schedule --rebalance` looks for consignments to move to another shop and writes nothing.
            """)

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    @Option(help: ArgumentHelp("Tell what is to be done in the week of this day, such as 2019-03-04, and in the next.", valueName: "date"))
    var asOf: String?

    @Option(help: ArgumentHelp("With --as-of: the ledger that tells what has happened; otherwise ledger.sqlite in the folder of the campaigns.", valueName: "file"))
    var ledger: String?

    @Flag(help: "Propose which consignments another print shop should print; write nothing.")
    var rebalance = false

    func request(_ folders: Folders) throws -> Request {
        var request = Request(task: .schedule, selection: try selection.selection(), folders: folders, jobs: nil)
        request.today = asOf.flatMap(CalendarDate.init(iso:))
        request.reportLanguage = common.reportLanguage
        if asOf != nil { request.ledger = ledger ?? folders.ledger }
        return request
    }

    func validate() throws {
        if rebalance { try common.refuseSARIF() }
        if let asOf, CalendarDate(iso: asOf) == nil { throw ValidationError("`\(asOf)` is not a date. Write it as 2019-03-28.") }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        if let missing = surroundings.missing(ledger) {
            surroundings.tell([missing], common.format, language)
            return .of([missing], strict: common.strict)
        }
        guard rebalance else { return try runPipeline(in: surroundings) }
        let stage = RebalanceStage(workspace: surroundings.workspace, folders: common.folders(surroundings.root))
        let result = stage.run(try selection.selection())
        if !result.proposals.isEmpty { surroundings.answer(RebalanceAnswer(proposals: result.proposals, language: language), common.format) }
        surroundings.tell(result.diagnostics, common.format, language)
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}
