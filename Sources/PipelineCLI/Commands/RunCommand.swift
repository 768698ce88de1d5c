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

    @Flag(help: "Wait while another run is writing to the output folder.")
    var wait = false

    @Option(help: ArgumentHelp("Make the K-th of N parts of the work, the same on every machine; `pipeline merge` joins them.", valueName: "k/n"))
    var shard: String?

    var tellsEvents: Bool { true }

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
        if let shard, RunCommand.part(shard) == nil { throw ValidationError("--shard takes a part of a whole, such as 3/8; the first is 1.") }
    }

    func request(_ folders: Folders) throws -> Request {
        var selection = try selection.selection()
        selection.shard = shard.flatMap(RunCommand.part)
        var request = Request(task: dryRun ? .dryRun : .make, selection: selection, folders: folders, jobs: jobs, asOf: asOf.day)
        request.verifies = verify
        request.waits = wait
        request.reportLanguage = common.reportLanguage
        request.today = asOf.day
        return request
    }

    private static func part(_ text: String) -> Shard? {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let number = numbers[0], let count = numbers[1] else { return nil }
        return Shard(number, of: count)
    }
}
