internal import ArgumentParser

/// A command that works on what surrounds the program.
protocol ProgramCommand: ParsableCommand {
    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus
}
