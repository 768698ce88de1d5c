internal import ArgumentParser
internal import Diagnostics
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
        /// The day, as 2019-03-28; only entries of the ledger bear it.
        public var today: @Sendable () -> String
        public var out: @Sendable (String) -> Void
        public var error: @Sendable (String) -> Void
        /// The signal by which somebody asked the program to stop.
        public var stopSignal: @Sendable () -> Int32?
        /// Why something that was told with `out` is lost; `nil` while nothing is.
        public var outProblem: @Sendable () -> String?

        public init(
            workspace: any Workspace, variables: [String: String], root: String, errorIsTerminal: Bool, columns: Int,
            now: @escaping @Sendable () -> Double, today: @escaping @Sendable () -> String, out: @escaping @Sendable (String) -> Void,
            error: @escaping @Sendable (String) -> Void, stopSignal: @escaping @Sendable () -> Int32? = { nil },
            outProblem: @escaping @Sendable () -> String? = { nil }
        ) {
            self.workspace = workspace
            self.variables = variables
            self.root = root
            self.errorIsTerminal = errorIsTerminal
            self.columns = columns
            self.now = now
            self.today = today
            self.out = out
            self.error = error
            self.stopSignal = stopSignal
            self.outProblem = outProblem
        }
    }

    private let surroundings: Surroundings

    public init(_ surroundings: Surroundings) { self.surroundings = surroundings }

    /// Runs one command line, without the program's own name, and gives the exit status.
    public func run(_ arguments: [String]) -> Int32 {
        let status = perform(arguments)
        guard let problem = surroundings.outProblem(), !PipelineProgram.isGraver(status) else { return status }
        let finding = Diagnostic(.cannotWrite, ["path": "stdout", "problem": problem])
        surroundings.tell([finding], .human, .ofEnvironment(surroundings.variables))
        return ExitStatus.of([finding], strict: false).rawValue
    }

    /// What says more than that an answer could not be written: our own bug, a device that fails, a stop that was asked for.
    private static func isGraver(_ status: Int32) -> Bool { status > 128 || [ExitStatus.ourBug.rawValue, ExitStatus.inputOutput.rawValue].contains(status) }

    private func perform(_ arguments: [String]) -> Int32 {
        ProcessMemory.returnLargeBlocks()
        do {
            let command = try PipelineCommand.parseAsRoot(arguments)
            guard let command = command as? any ProgramCommand else {
                var other = command
                try other.run()
                return ExitStatus.done.rawValue
            }
            return try command.perform(in: surroundings).rawValue
        } catch {
            let text = PipelineCommand.fullMessage(for: error)
            let status = PipelineCommand.exitCode(for: error)
            if status.isSuccess { surroundings.out(text + "\n") } else { surroundings.error(text + "\n") }
            return status.isSuccess ? 0 : ExitStatus.usage.rawValue
        }
    }
}
