internal import ArgumentParser
internal import CampaignPipeline

/// Makes everything that is due, and the schedule.
struct RunCommand: PipelineStep {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Make the editions of all campaigns, or of a selection, and the schedule.",
        discussion: "What has not changed since the last run is not made again.")

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Folders and printing") var common: CommonOptions
    @OptionGroup var asOf: AsOfOption

    @Option(help: "How many editions are made at once; the number of processors without it.")
    var jobs: Int?

    @Option(help: ArgumentHelp("Write what the run came to as one page in Indonesian, with pictures, to forward.", valueName: "file.html"))
    var report: String?

    @Flag(help: "Say what would be made, write nothing.")
    var dryRun = false

    @Flag(help: "Read every file that is kept and compare it with what was made, however untouched it looks.")
    var verify = false

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    }

    func request(_ folders: Folders) throws -> Request {
        var request = Request(task: dryRun ? .dryRun : .make, selection: try selection.selection(), folders: folders, jobs: jobs, asOf: asOf.day)
        request.verifies = verify
        request.reportLanguage = common.reportLanguage
        request.today = asOf.day
        return request
    }
}
