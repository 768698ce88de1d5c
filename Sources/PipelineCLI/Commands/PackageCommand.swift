internal import ArgumentParser
internal import CampaignPipeline
internal import Elections

/// Packs what a print shop is to print.
struct PackageCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "package", abstract: "Pack what a print shop is to print: the finished files and an order sheet.",
        discussion: """
            Files are named <cycle>_<code>-<region>_<template>_<language>_<1M or 2M: printed sides>_<pieces>, in a folder for each campaign. The order sheet is a page \
            to print and sign, a table and a workbook; SHA256SUMS holds the digest of every file. Nothing is packed while an edition is missing or no longer what \
            would be made. An earlier package in the same folder is replaced.
            """)

    @Option(help: ArgumentHelp("The print shop: its id or name in assets/distribution/shops.json.", valueName: "name"))
    var shop: String

    @Option(help: "The cycle, such as 2019 or pemilu-2019.")
    var cycle: String

    @Option(name: [.customShort("o"), .customLong("folder")], help: ArgumentHelp(
        "Where it is packed; otherwise <cycle>-<shop> in the current folder.", valueName: "dir"))
    var folder: String?

    @Option(help: "Only this campaign. May be repeated.")
    var campaign: [String] = []

    @Option(help: "Only this region; a province takes its regencies along. May be repeated.")
    var region: [String] = []

    @Flag(help: "Only what was not released yet, such as supplementary consignments.")
    var supplement = false

    @OptionGroup(title: "Knowledge") var knowledge: AsOfOption
    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws {
        if Cycle(selector: cycle) == nil {
            throw ValidationError("There is no cycle `\(cycle)`. Use one of: \(Cycle.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        for code in region where RegionCode(code) == nil {
            throw ValidationError("`\(code)` is not a region code. Use a Kemendagri code such as 31 or 31.71.")
        }
        if folder == "" { throw ValidationError("Name the folder of the package after -o.") }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        guard let cycle = Cycle(selector: cycle) else { return .usage }
        let stage = PackageStage(workspace: surroundings.workspace, folders: common.folders(surroundings.root), asOf: knowledge.day)
        let selection = Selection(cycles: [cycle], campaigns: campaign, regions: region.compactMap { RegionCode($0) })
        let folder = folder.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        let result = stage.run(shop, cycle, selection, isSupplement: supplement, to: folder, language: common.reportLanguage)
        if let outcome = result.outcome, !common.quiet, common.format != .sarif {
            surroundings.answer(PackageAnswer(outcome: outcome, language: language), common.format)
        }
        surroundings.tell(result.diagnostics, common.format, language)
        return ExitStatus.of(result.diagnostics, strict: common.strict)
    }
}
