internal import ArgumentParser
internal import CampaignPipeline
internal import Diagnostics
internal import Elections
internal import Workspace

/// Takes receipts into the ledger.
struct ReceiveCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "Take receipts into the ledger: CSV as spreadsheets save it, or a workbook.",
        discussion: """
            Columns: consignment, material, language, date, received, damaged, remark, by; or kiriman, bahan, bahasa, tanggal, diterima, rusak, catatan, \
            penerima. All rows are entered or, where one is wrong, none. A row that the ledger has already is passed over. Numbers are pieces; \
            several receipts of a consignment add up, and one below 0 with a remark corrects an earlier one. \
            `pipeline receive --template 34.02 -o FILE.csv` writes the form to fill in.
            """)

    @Argument(help: ArgumentHelp("The file of receipts.", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("Write the form of this region instead, with everything filled in that is known.", valueName: "region"))
    var template: String?

    @Option(help: "With --template: only this cycle, such as 2019 or pemilu-2019.")
    var cycle: String?

    @Option(name: [.customShort("o"), .customLong("file")], help: ArgumentHelp("With --template: where it is written.", valueName: "file.csv"))
    var form: String?

    @OptionGroup(title: "Ledger") var ledger: LedgerOptions
    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws {
        guard (file == nil) != (template == nil) else { throw ValidationError("Name a file of receipts, or a region with --template.") }
        if let template, RegionCode(template) == nil {
            throw ValidationError("`\(template)` is not a region code. Use a Kemendagri code such as 31 or 31.71.")
        }
        if let cycle, Cycle(selector: cycle) == nil {
            throw ValidationError("There is no cycle `\(cycle)`. Use one of: \(Cycle.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        if (template == nil) != (form == nil) { throw ValidationError("--template and -o belong together.") }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let stage = ReceiveStage(
            workspace: surroundings.workspace, folders: common.folders(surroundings.root), ledger: ledger.path(common, surroundings.root))
        if let form, let region = template.flatMap({ RegionCode($0) }) {
            let made = stage.form(for: region, in: cycle.flatMap(Cycle.init(selector:)))
            let findings = made.diagnostics + (made.bytes.map { surroundings.put($0, in: form) } ?? [])
            surroundings.tell(findings, common.format, language)
            return ExitStatus.of(findings, strict: common.strict)
        }
        let result = stage.take(file ?? "", on: try ledger.day(surroundings), by: ledger.person(surroundings))
        if let outcome = result.outcome, !common.quiet, common.format != .sarif {
            surroundings.answer(ReceiptAnswer(outcome: outcome, language: language), common.format)
        }
        surroundings.tell(result.diagnostics, common.format, language)
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}

extension PipelineProgram.Surroundings {
    /// Writes a file, and tells where that cannot be done.
    func put(_ bytes: [UInt8], in path: String) -> [Diagnostic] {
        do {
            try workspace.write(bytes, to: path)
            return []
        } catch {
            return [Diagnostic(.cannotWrite, ["path": error.path, "problem": error.problem])]
        }
    }
}
