internal import ArgumentParser
internal import CampaignPipeline
internal import Diagnostics
internal import Workspace

/// Puts thumbnails that were made side by side into one picture: how pieces are judged before they are printed.
struct ContactSheetCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact-sheet", abstract: "Put thumbnails that were made side by side into one picture.",
        discussion: "Takes the thumbnails of the selection from the output folder, in the order of the manifest.")

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    @Option(help: ArgumentHelp("The PNG file to write.", valueName: "file"))
    var to: String

    @Option(help: "How many thumbnails stand in a row.")
    var columns = 6

    @Option(help: "How wide each is, in pixels.")
    var width = 200

    func validate() throws {
        if !(1...40).contains(columns) { throw ValidationError("--columns takes a number from 1 to 40.") }
        if !(40...400).contains(width) { throw ValidationError("--width takes a number from 40 to 400.") }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let stage = ContactSheetStage(workspace: surroundings.workspace, output: common.folders(surroundings.root).output)
        let findings = stage.run(try selection.selection(), columns: columns, width: width, to: to)
        surroundings.tell(findings, common.format, language)
        return ExitStatus.of(findings, strict: common.strict)
    }
}
