internal import ArgumentParser
internal import Authoring
internal import CampaignPipeline
internal import Campaigns
internal import Diagnostics
internal import Elections
internal import JSONText
internal import Workspace

/// Begins a campaign that runs at once; asks nothing.
struct NewCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a campaign that runs at once.",
        discussion: "Writes a folder with neutral copy below the campaigns, or with --sheet a workbook for Excel, to be read by `pipeline import`.")

    @Argument(help: ArgumentHelp("Its name: small letters, digits and single hyphens.", valueName: "id"))
    var id: String

    @Option(help: "The election: 2017, 2018 or 2019. Without it: 2019.")
    var cycle: String?

    @Option(help: "The template of its first material. Without it: poster-a3.")
    var template: String?

    @Flag(help: "Write <id>.xlsx in the current folder instead.")
    var sheet = false

    @Option(help: ArgumentHelp("With --sheet: fill it with this campaign.", valueName: "campaign"))
    var from: String?

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws {
        if from != nil, !sheet { throw ValidationError("--from needs --sheet.") }
        if from != nil, cycle != nil || template != nil { throw ValidationError("--from takes cycle and template from the campaign.") }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let outcome = work(surroundings)
        surroundings.tell(outcome.findings, common.format, language)
        guard outcome.status == .done else { return outcome.status }
        if !common.quiet { surroundings.out(NextSteps(language: language, campaigns: common.campaigns).text(outcome.step)) }
        return .done
    }

    private struct Outcome {
        var status: ExitStatus
        var findings: [Diagnostic] = []
        var step = NextSteps.Step.none

        static func refused(_ finding: Diagnostic, _ status: ExitStatus? = nil) -> Outcome {
            Outcome(status: status ?? ExitStatus.of([finding], strict: false), findings: [finding])
        }
    }

    private func work(_ surroundings: PipelineProgram.Surroundings) -> Outcome {
        let workspace = surroundings.workspace, folders = common.folders(surroundings.root)
        guard CampaignID.isUsable(id) else { return .refused(Diagnostic(.invalidID, ["id": id]), .usage) }
        guard let cycle = Cycle(selector: cycle ?? "2019") else {
            let known = Cycle.allCases.map(\.rawValue).joined(separator: ", ")
            return .refused(Diagnostic(.invalidValue, ["field": "--cycle", "value": cycle ?? "", "allowed": known]), .usage)
        }
        let target = sheet ? id + ".xlsx" : folders.campaigns + "/" + id
        guard workspace.kind(of: target) == nil else { return .refused(Diagnostic(.existsAlready, ["path": target])) }
        let draft = DraftStage.make(workspace: workspace, folders: folders)
        guard let stage = draft.stage else {
            return Outcome(status: ExitStatus.of(draft.diagnostics, strict: false), findings: draft.diagnostics)
        }
        let contracts = stage.ground.contracts, wanted = template ?? "poster-a3"
        guard let contract = contracts.first(where: { $0.name == wanted }) else {
            let nearest = Suggestion.nearest(to: wanted, among: contracts.map(\.name)) ?? ""
            return .refused(Diagnostic(.unknownTemplate, ["template": wanted, "suggestion": nearest]), .usage)
        }
        do {
            let start = CampaignStart(id: id, cycle: cycle, template: contract)
            if sheet {
                let text = try from.map { try read($0, workspace, folders) } ?? start.text
                let writer = CampaignSheet(facts: stage.ground.facts, contracts: contracts, drawings: stage.drawings)
                try workspace.write(try writer.write(text, id: id), to: target)
                return Outcome(status: .done, step: .sheet(target))
            }
            for file in start.text.files { try workspace.write(file.bytes, to: target + "/" + file.path) }
            return Outcome(status: .done, step: .folder(target, id: id))
        } catch {
            return .refused(NewCommand.diagnostic(error, campaign: from ?? id))
        }
    }

    /// The files of a campaign that is there.
    private func read(_ id: String, _ workspace: any Workspace, _ folders: Folders) throws -> CampaignText {
        let folder = folders.campaigns + "/" + id
        guard CampaignID.isUsable(id), workspace.kind(of: folder + "/campaign.json") == .file else {
            throw WorkspaceError(path: folder + "/campaign.json", reason: .missing)
        }
        let names = workspace.kind(of: folder + "/messages") == .folder ? try workspace.list(folder + "/messages") : []
        return CampaignText(
            campaign: try workspace.read(folder + "/campaign.json", limit: 8 << 20),
            catalogues: try names.filter { $0.kind == .file && $0.name.hasSuffix(".json") }.map { entry in
                (String(entry.name.dropLast(5)), try workspace.read("\(folder)/messages/\(entry.name)", limit: 8 << 20))
            })
    }

    private static func diagnostic(_ error: any Error, campaign: String) -> Diagnostic {
        switch error {
        case let error as WorkspaceError:
            switch error.reason {
            case .missing: Diagnostic(.missingFile, ["path": error.path])
            case .tooLarge: Diagnostic(.cannotRead, ["path": error.path, "problem": error.problem])
            case .busy, .system: Diagnostic(.cannotWrite, ["path": error.path, "problem": error.problem])
            }
        case CampaignSheet.Problem.cannotHold(let path): Diagnostic(.sheetCannotHold, ["campaign": campaign, "path": path])
        case CampaignSheet.Problem.unreadable: Diagnostic(.sheetCannotHold, ["campaign": campaign, "path": "campaign.json"])
        default: Diagnostic(.internalError, ["problem": "\(error)"])
        }
    }
}
