internal import CampaignPipeline
internal import Diagnostics
internal import Synchronization

/// A command that asks the pipeline for something and tells what it came to.
protocol PipelineStep: ProgramCommand {
    var common: CommonOptions { get }
    func request(_ folders: Folders) throws -> Request
    /// The page that tells what the command came to, where one is wanted.
    var report: String? { get }
    /// Whether programs are told what happens, besides what was found.
    var tellsEvents: Bool { get }
}

extension PipelineStep {
    var report: String? { nil }
    var tellsEvents: Bool { false }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus { try runPipeline(in: surroundings) }

    func runPipeline(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let request = try request(common.folders(surroundings.root))
        let showsProgress = !common.quiet
        let progress = Mutex(ProgressPrinter(
            language: language, isTerminal: surroundings.errorIsTerminal, columns: surroundings.columns, now: surroundings.now,
            write: surroundings.error))
        let tellsEvents = tellsEvents && showsProgress && common.format == .json
        let events = Mutex(EventJSON(now: surroundings.now))
        var summary = Pipeline(workspace: surroundings.workspace, stopSignal: surroundings.stopSignal).run(request) { event in
            if tellsEvents {
                if let line = events.withLock({ $0.line(event) }) { surroundings.out(line) }
            } else if showsProgress {
                progress.withLock { $0.show(event) }
            }
        }
        progress.withLock { $0.clear() }
        if let report {
            let writer = RunReportWriter(workspace: surroundings.workspace, request: request, root: surroundings.root)
            summary.diagnostics += writer.write(summary, to: report)
        }
        surroundings.tell(summary.diagnostics, common.format, language)
        if tellsEvents {
            surroundings.out(EventJSON.lines(summary))
        } else if !common.quiet {
            let seconds = surroundings.errorIsTerminal ? progress.withLock { $0.seconds } : nil
            surroundings.error(SummaryPrinter(language: language, task: request.task, seconds: seconds).text(summary))
        }
        if let signal = summary.stoppedBy, let status = ExitStatus(rawValue: 128 + signal) { return status }
        return ExitStatus.of(summary.diagnostics, strict: common.strict)
    }
}
