internal import ArgumentParser
internal import CampaignPipeline
internal import Elections

/// Tells the values that messages can use.
struct FactsCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts", abstract: "Tell the values that a message can use, with their sources.",
        discussion: "Without --region: what holds in every region that votes. With it: everything that is known there.")

    @Option(help: "This cycle, such as 2019 or pemilu-2019. May be repeated.")
    var cycle: [String] = []

    @Option(help: "This region. May be repeated.")
    var region: [String] = []

    @OptionGroup var asOf: AsOfOption
    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws {
        for name in cycle where Cycle(selector: name) == nil {
            throw ValidationError("There is no cycle `\(name)`. Use one of: \(Cycle.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        for code in region where RegionCode(code) == nil {
            throw ValidationError("`\(code)` is not a region code. Use a Kemendagri code such as 31 or 31.71.")
        }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let stage = FactsStage(workspace: surroundings.workspace, folders: common.folders(surroundings.root))
        let result = stage.run(cycle.compactMap(Cycle.init(selector:)), region.compactMap { RegionCode($0) }, asOf: asOf.day)
        surroundings.answer(KnownFactsAnswer(facts: result.facts, language: language), common.format)
        surroundings.tell(result.diagnostics, common.format, language)
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}
