internal import ArgumentParser
internal import CampaignPipeline
internal import Diagnostics

/// Takes back what a translator has written.
struct TranslationsImportCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take a translator's file into the catalogues.",
        discussion: "All of it or nothing: where something would be lost or broken, it is told with its place in the file, and no catalogue changes.")

    @Argument(help: ArgumentHelp("The file that came back.", valueName: "file"))
    var file: String

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let result = TranslationStage(workspace: surroundings.workspace, folders: common.folders(surroundings.root)).take(file)
        surroundings.tell(result.diagnostics, common.format, language)
        let status = ExitStatus.of(result.diagnostics, strict: common.strict)
        if !common.quiet, common.format == .human, !result.diagnostics.contains(where: { $0.severity == .error }) {
            surroundings.out(NextSteps(language: language, campaigns: common.campaigns).text(.translated(result.imported)))
        }
        return status
    }
}
