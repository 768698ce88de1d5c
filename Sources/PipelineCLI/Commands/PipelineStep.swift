internal import CampaignPipeline
internal import Diagnostics
internal import Synchronization

/// A command that asks the pipeline for something and tells what it came to.
protocol PipelineStep: ProgramCommand {
    var common: CommonOptions { get }
    func request(_ folders: Folders) throws -> Request
}

extension PipelineStep {
    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let request = try request(common.folders(surroundings.root))
        let showsProgress = !common.quiet
        let progress = Mutex(ProgressPrinter(
            language: language, isTerminal: surroundings.errorIsTerminal, columns: surroundings.columns, now: surroundings.now,
            write: surroundings.error))
        let summary = Pipeline(workspace: surroundings.workspace).run(request) { event in
            if showsProgress { progress.withLock { $0.show(event) } }
        }
        progress.withLock { $0.clear() }
        surroundings.tell(summary.diagnostics, common.format, language)
        if !common.quiet { surroundings.error(SummaryPrinter(language: language, task: request.task).text(summary)) }
        return ExitStatus.of(summary.diagnostics, strict: common.strict)
    }
}
