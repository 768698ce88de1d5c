internal import ArgumentParser
internal import CampaignPipeline
internal import Elections

/// Enters in the ledger what goes to print.
struct ReleaseCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Enter in the ledger what goes to print.",
        discussion: """
            Every edition of the cycle, or of the campaigns and regions named, with its fingerprint, the facts on it, the number of pieces and the planned day of \
            arrival. Receipts are held against it, and a fact that changes afterwards is a correction.
            """)

    @Option(help: "The cycle, such as 2019 or pemilu-2019.")
    var cycle: String

    @Option(help: ArgumentHelp("The day on which it goes to print.", valueName: "date"))
    var date: String

    @Option(help: "Only this campaign. May be repeated.")
    var campaign: [String] = []

    @Option(help: "Only this region; a province takes its regencies along. May be repeated.")
    var region: [String] = []

    @OptionGroup(title: "Ledger") var ledger: LedgerOptions
    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws {
        if Cycle(selector: cycle) == nil {
            throw ValidationError("There is no cycle `\(cycle)`. Use one of: \(Cycle.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        if CalendarDate(iso: date) == nil { throw ValidationError("`\(date)` is not a date. Write it as 2019-03-28.") }
        for code in region where RegionCode(code) == nil {
            throw ValidationError("`\(code)` is not a region code. Use a Kemendagri code such as 31 or 31.71.")
        }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        guard let cycle = Cycle(selector: cycle), let date = CalendarDate(iso: date) else { return .usage }
        let stage = ReleaseStage(
            workspace: surroundings.workspace, folders: common.folders(surroundings.root), ledger: ledger.path(common, surroundings.root))
        let selection = Selection(cycles: [cycle], campaigns: campaign, regions: region.compactMap { RegionCode($0) })
        let result = stage.release(cycle, selection, on: date, entered: try ledger.day(surroundings), by: ledger.person(surroundings))
        if let outcome = result.outcome, !common.quiet, common.format != .sarif {
            surroundings.answer(ReleaseAnswer(outcome: outcome, language: language), common.format)
        }
        surroundings.tell(result.diagnostics, common.format, language)
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}
