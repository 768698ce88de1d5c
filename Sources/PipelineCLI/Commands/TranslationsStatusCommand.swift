internal import ArgumentParser
internal import CampaignPipeline

/// Tells how far translations are.
struct TranslationsStatusCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Tell how far the translations are, by campaign and language.",
        discussion: """
            Stale: the source has changed since. Unverified: it is not known which source was translated, because no import wrote it. Affected: \
            editions, in one language or two, that show a message which is missing or stale. Not made: copy is missing, and the template takes one \
            language only.
            """)

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws { try common.refuseSARIF() }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let stage = TranslationStage(
            workspace: surroundings.workspace, folders: common.folders(surroundings.root), selection: try selection.selection())
        let result = stage.status()
        surroundings.answer(TranslationStatusAnswer(status: result.status, language: language), common.format)
        surroundings.tell(result.diagnostics, common.format, language)
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}
