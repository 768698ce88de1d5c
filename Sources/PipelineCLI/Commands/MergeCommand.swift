internal import ArgumentParser
internal import CampaignPipeline
internal import Diagnostics

/// Joins what shards made.
struct MergeCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Join the output folders of shards into one.",
        discussion: """
            Each shard is made by `pipeline run --shard K/N --output DIR`, on any machine. `pipeline merge DIR… --output DIR` gives what one run would \
            have given, to the byte. Every file is compared with its digest on the way.
            """)

    @Argument(help: ArgumentHelp("The output folders of the shards.", valueName: "dir"))
    var shards: [String]

    @Flag(help: "Join some of the parts, though others are missing.")
    var partial = false

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let stage = MergeStage(workspace: surroundings.workspace, output: common.folders(surroundings.root).output)
        let result = stage.run(shards.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }, isPartial: partial)
        surroundings.tell(result.diagnostics, common.format, language)
        // What was begun and broken off is not told as if it were done.
        if !common.quiet, !result.diagnostics.contains(where: { $0.severity == .error }) {
            surroundings.error(
                language == .id
                    ? "\(result.editions) edisi digabungkan, \(result.files) berkas disalin.\n"
                    : "\(result.editions) editions joined, \(result.files) files copied.\n")
        }
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}
