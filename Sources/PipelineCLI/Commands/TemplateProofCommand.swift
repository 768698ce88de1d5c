internal import ArgumentParser
internal import CampaignPipeline
internal import Diagnostics

/// Shows a template with copy: the shortest, the longest, and longer than any.
struct TemplateProofCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof", abstract: "Set a campaign's shortest and longest copy into a template.",
        discussion: "Writes shortest, longest and pseudo as SVG; pseudo is the longest copy with accents and a third more.")

    @Argument(help: ArgumentHelp("The folder with template.json and its drawings.", valueName: "dir"))
    var folder: String

    @Option(help: ArgumentHelp("The campaign whose copy is set.", valueName: "id"))
    var campaign: String

    @Option(help: ArgumentHelp("The folder that receives the proofs; <name>-proof without it.", valueName: "dir"))
    var to: String?

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let stage = TemplateStage(workspace: surroundings.workspace, folders: common.folders(surroundings.root), folder: folder)
        let target = to ?? (folder.split(separator: "/").last.map(String.init) ?? "template") + "-proof"
        let made = stage.proof(campaign: campaign, to: target)
        surroundings.tell(made.diagnostics, common.format, language)
        if !common.quiet { surroundings.out(made.files.map { $0 + "\n" }.joined()) }
        return ExitStatus.of(made.diagnostics, strict: common.strict)
    }
}
