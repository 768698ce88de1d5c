internal import ArgumentParser
internal import CampaignPipeline

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

    @Flag(help: "Propose which consignments another print shop should print; write nothing.")
    var rebalance = false

    func request(_ folders: Folders) throws -> Request {
        Request(task: .schedule, selection: try selection.selection(), folders: folders, jobs: nil)
    }

    func validate() throws { if rebalance { try common.refuseSARIF() } }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        guard rebalance else { return try runPipeline(in: surroundings) }
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let stage = RebalanceStage(workspace: surroundings.workspace, folders: common.folders(surroundings.root))
        let result = stage.run(try selection.selection())
        if !result.proposals.isEmpty { surroundings.answer(RebalanceAnswer(proposals: result.proposals, language: language), common.format) }
        surroundings.tell(result.diagnostics, common.format, language)
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}
