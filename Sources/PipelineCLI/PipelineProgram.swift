internal import ArgumentParser
internal import CampaignPipeline
internal import Diagnostics
internal import JSONText
internal import Synchronization
public import Workspace

/// The whole program as a function: arguments in; text, files and an exit status out.
public struct PipelineProgram {
    /// What surrounds the program: everything that it does not decide itself.
    public struct Surroundings: Sendable {
        public var workspace: any Workspace
        public var variables: [String: String]
        /// The folder in which campaigns, assets and output lie unless an option says otherwise, with a slash at its end, or empty.
        public var root: String
        public var errorIsTerminal: Bool
        public var columns: Int
        public var now: @Sendable () -> Double
        public var out: @Sendable (String) -> Void
        public var error: @Sendable (String) -> Void

        public init(
            workspace: any Workspace, variables: [String: String], root: String, errorIsTerminal: Bool, columns: Int,
            now: @escaping @Sendable () -> Double, out: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void
        ) {
            self.workspace = workspace
            self.variables = variables
            self.root = root
            self.errorIsTerminal = errorIsTerminal
            self.columns = columns
            self.now = now
            self.out = out
            self.error = error
        }
    }

    private let surroundings: Surroundings

    public init(_ surroundings: Surroundings) { self.surroundings = surroundings }

    /// Runs one command line, without the program's own name, and gives the exit status.
    public func run(_ arguments: [String]) -> Int32 {
        do {
            let command = try PipelineCommand.parseAsRoot(arguments)
            guard let step = command as? any PipelineStep else {
                var other = command
                try other.run()
                return ExitStatus.done.rawValue
            }
            return try perform(step)
        } catch {
            let text = PipelineCommand.fullMessage(for: error)
            let status = PipelineCommand.exitCode(for: error)
            if status.isSuccess { surroundings.out(text + "\n") } else { surroundings.error(text + "\n") }
            return status.isSuccess ? 0 : ExitStatus.usage.rawValue
        }
    }

    private func perform(_ step: any PipelineStep) throws -> Int32 {
        let common = step.common
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let folders = Folders(
            campaigns: common.campaigns ?? surroundings.root + "campaigns", assets: common.assets ?? surroundings.root + "assets",
            output: common.output ?? surroundings.root + "output")
        let request = try step.request(folders)
        let showsProgress = !common.quiet
        let progress = Mutex(ProgressPrinter(
            language: language, isTerminal: surroundings.errorIsTerminal, columns: surroundings.columns, now: surroundings.now,
            write: surroundings.error))
        let summary = Pipeline(workspace: surroundings.workspace).run(request) { event in
            if showsProgress { progress.withLock { $0.show(event) } }
        }
        progress.withLock { $0.clear() }
        tell(summary, common, language)
        if !common.quiet { surroundings.error(SummaryPrinter(language: language, task: request.task).text(summary)) }
        return ExitStatus.of(summary.diagnostics, strict: common.strict).rawValue
    }

    private func tell(_ summary: Summary, _ common: CommonOptions, _ language: ProgramLanguage) {
        switch common.format {
        case .human:
            let plain = surroundings.variables["NO_COLOR"].map { !$0.isEmpty } ?? false
            let colours = Colours(enabled: surroundings.errorIsTerminal && !plain)
            surroundings.error(DiagnosticPrinter(language: language, colours: colours).text(summary.diagnostics))
        case .json:
            for finding in summary.diagnostics.sorted() { surroundings.out(DiagnosticJSON.line(finding, language) + "\n") }
        }
    }
}
