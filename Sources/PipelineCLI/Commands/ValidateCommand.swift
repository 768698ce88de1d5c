internal import ArgumentParser
internal import CampaignPipeline

/// Checks everything and writes nothing.
struct ValidateCommand: PipelineStep {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Check campaigns, messages, facts and fit; write nothing.")

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Folders and printing") var common: CommonOptions
    @OptionGroup var asOf: AsOfOption

    @Option(help: "How many editions are checked at once; the number of processors without it.")
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    }

    func request(_ folders: Folders) throws -> Request {
        Request(task: .check, selection: try selection.selection(), folders: folders, jobs: jobs, asOf: asOf.day)
    }
}
