internal import ArgumentParser
internal import CampaignPipeline
internal import Diagnostics

/// Checks one template; draws its slots, trim, bleed and safe area.
struct TemplateCheckCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the folder of a template.",
        discussion: "With --to it also writes one SVG with all drawings, their slots, trim, bleed and safe area drawn in.")

    @Argument(help: ArgumentHelp("The folder with template.json and its drawings.", valueName: "dir"))
    var folder: String

    @Option(help: ArgumentHelp("Write the proof to this file.", valueName: "proof.svg"))
    var to: String?

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let stage = TemplateStage(workspace: surroundings.workspace, folders: common.folders(surroundings.root), folder: folder)
        let checked = stage.check(
            proof: to,
            words: language == .id ? ("bleed", "garis potong", "area aman", "tempat teks") : ("bleed", "trim", "safe area", "slot"))
        surroundings.tell(checked.diagnostics, common.format, language)
        if !common.quiet, common.format == .human, checked.diagnostics.isEmpty {
            surroundings.out(language == .id
                ? "\(folder): \(checked.pages) halaman, \(checked.drawings) gambar; tidak ada yang perlu diperbaiki.\n"
                : "\(folder): \(checked.pages) pages, \(checked.drawings) drawings; nothing to mend.\n")
        }
        return ExitStatus.of(checked.diagnostics, strict: common.strict)
    }
}
