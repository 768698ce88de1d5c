internal import ArgumentParser
internal import CampaignPipeline
internal import Diagnostics

/// Writes every receipt as CSV.
struct LedgerExportCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write every receipt as CSV, with the file and line it came from, the day of its entry, and who entered it.",
        discussion: "The table can be received again, into this ledger without effect, into an empty one without loss.")

    @Option(name: [.customShort("o"), .customLong("file")], help: ArgumentHelp("Where it is written; otherwise to stdout.", valueName: "file.csv"))
    var file: String?

    @Option(help: ArgumentHelp("The ledger; otherwise ledger.sqlite in the folder of the campaigns.", valueName: "file"))
    var ledger: String?

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let path = ledger ?? common.folders(surroundings.root).ledger
        let result = LedgerStage(workspace: surroundings.workspace, ledger: path).export()
        var findings = result.diagnostics
        if let bytes = result.bytes {
            if let file { findings += surroundings.put(bytes, in: file) } else { surroundings.out(String(decoding: bytes, as: UTF8.self)) }
        }
        surroundings.tell(findings, common.format, language)
        return ExitStatus.of(findings, strict: common.strict)
    }
}
