internal import ArgumentParser
internal import CampaignPipeline

/// Tells how much room messages have.
struct TranslationsBudgetCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "budget", abstract: "Tell how long translations may be, the tightest first.",
        discussion: """
            Characters are counted without what the program fills in. The longest is what fits at the smallest size when the other copy of its place \
            grows alike, in the region with most to show.
            """)

    @Flag(help: "Every message in every material, not only the tightest twenty.")
    var all = false

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws { try common.refuseSARIF() }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let stage = TranslationStage(
            workspace: surroundings.workspace, folders: common.folders(surroundings.root), selection: try selection.selection())
        let result = stage.budget()
        surroundings.answer(TranslationBudgetAnswer(rooms: result.rooms, showsAll: all, language: language), common.format)
        surroundings.tell(result.diagnostics, common.format, language)
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}
