internal import ArgumentParser
internal import CampaignPipeline
internal import Campaigns
internal import Diagnostics
internal import Elections
internal import Workspace

/// Writes what a translator receives.
struct TranslationsExportCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a translator's file: XLIFF or a workbook.",
        discussion: """
            A name that ends with .xlf gives XLIFF 1.2, for Weblate, Poedit, OmegaT or Virtaal; .xlsx a workbook for Excel or LibreOffice, \
            with a picture of each message in place.
            """)

    @Option(help: "The language to translate into, such as mad.")
    var language: String

    @Option(name: [.customShort("o"), .customLong("file")], help: ArgumentHelp("Where it is written.", valueName: "file"))
    var file: String

    @Option(help: "Only this cycle, such as 2019 or pemilu-2019. May be repeated.")
    var cycle: [String] = []

    @Option(help: "Only this campaign. May be repeated.")
    var campaign: [String] = []

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws {
        for name in cycle where Cycle(selector: name) == nil {
            throw ValidationError("There is no cycle `\(name)`. Use one of: \(Cycle.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        guard TranslationStage.Form(file: file) != nil else { throw ValidationError("The file's name must end with .xlf or .xlsx.") }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let selection = Selection(cycles: cycle.compactMap(Cycle.init(selector:)), campaigns: campaign)
        let stage = TranslationStage(workspace: surroundings.workspace, folders: common.folders(surroundings.root), selection: selection)
        let result = stage.export(language: self.language, as: TranslationStage.Form(file: file) ?? .xliff)
        var findings = result.diagnostics
        var isWritten = false
        if let bytes = result.bytes {
            do {
                try surroundings.workspace.write(bytes, to: file)
                isWritten = true
            } catch {
                findings.append(Diagnostic(.cannotWrite, ["path": error.path, "problem": error.problem]))
            }
        }
        surroundings.tell(findings, common.format, language)
        if isWritten, !common.quiet, common.format == .human {
            surroundings.out(NextSteps(language: language, campaigns: common.campaigns).text(.translators(file)))
        }
        return ExitStatus.of(findings, strict: common.strict)
    }
}
