internal import ArgumentParser
internal import Authoring
internal import CampaignPipeline
internal import Diagnostics
internal import Elections
internal import Workspace

/// Makes a campaign from a workbook that officers have filled in.
struct ImportCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make a campaign from a workbook.",
        discussion: """
            Everything that `validate` would find, but for the fit of the copy, is told with its sheet and cell; nothing is written while \
            there is an error. Pictures of its own are looked for in the campaign's folder and beside the workbook.
            """)

    @Argument(help: ArgumentHelp("The workbook.", valueName: "file.xlsx"))
    var file: String

    @Flag(help: "Replace the campaign of the same name, its pictures excepted.")
    var replace = false

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    private static let mostBytes = 16 << 20
    private static let mostPictureBytes = 8 << 20

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        var findings: [Diagnostic] = []
        let written = work(surroundings, &findings)
        surroundings.tell(findings, common.format, language)
        let status = ExitStatus.of(findings, strict: common.strict)
        if let written, !common.quiet { surroundings.out(NextSteps(language: language, campaigns: common.campaigns).text(written)) }
        return status
    }

    private func work(_ surroundings: PipelineProgram.Surroundings, _ findings: inout [Diagnostic]) -> NextSteps.Step? {
        let workspace = surroundings.workspace, folders = common.folders(surroundings.root)
        let draft = DraftStage.make(workspace: workspace, folders: folders)
        findings = draft.diagnostics
        guard let stage = draft.stage, let bytes = workbook(workspace, &findings) else { return nil }
        let imported = ImportedCampaign(bytes, path: file, facts: stage.ground.facts)
        findings += imported.diagnostics
        guard !imported.text.campaign.isEmpty else { return nil }
        let id = imported.id.isEmpty ? "campaign" : imported.id
        let folder = folders.campaigns + "/" + id
        let pictures = pictures(imported.images, folder, workspace)
        let found = stage.findings(id: id, cycle: imported.cycle ?? .pemilu2019, imported.text.files + pictures.map { ($0.path, $0.bytes) })
        findings += imported.told(found, folder: folder)
        guard !findings.contains(where: { $0.severity == .error }) else { return nil }
        if !replace, workspace.kind(of: folder) != nil {
            findings.append(Diagnostic(.campaignExists, ["path": folder]))
            return nil
        }
        do {
            for file in imported.text.files + pictures.filter(\.isNew).map({ ($0.path, $0.bytes) }) { try workspace.write(file.bytes, to: folder + "/" + file.path) }
            try removeOthers(imported, folder, workspace)
        } catch {
            findings.append(Diagnostic(.cannotWrite, ["path": error.path, "problem": error.problem]))
            return nil
        }
        return .imported(folder, id: id, sheet: file)
    }

    private func workbook(_ workspace: any Workspace, _ findings: inout [Diagnostic]) -> [UInt8]? {
        do { return try workspace.read(file, limit: ImportCommand.mostBytes) } catch {
            switch error.reason {
            case .missing: findings.append(Diagnostic(.missingFile, ["path": file]))
            case .tooLarge: findings.append(Diagnostic(.sheetLimit, at: SourcePlace(file: file), ["what": "a workbook", "limit": "16 MiB"]))
            case .busy, .system: findings.append(Diagnostic(.cannotRead, ["path": file, "problem": error.problem]))
            }
            return nil
        }
    }

    /// The pictures that can be found, and whether they have to be written.
    private func pictures(_ paths: [String], _ folder: String, _ workspace: any Workspace) -> [(path: String, bytes: [UInt8], isNew: Bool)] {
        let beside = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        return paths.compactMap { path in
            guard path.hasPrefix("images/"), path.hasSuffix(".svg"), !path.contains("..") else { return nil }
            let places = [folder + "/" + path, beside + path]
            return places.enumerated().lazy.compactMap { index, place in
                (try? workspace.read(place, limit: ImportCommand.mostPictureBytes)).map { (path, $0, index > 0) }
            }.first
        }
    }

    /// Catalogues of an earlier import that the workbook no longer has.
    private func removeOthers(_ imported: ImportedCampaign, _ folder: String, _ workspace: any Workspace) throws(WorkspaceError) {
        let kept = Set(imported.text.files.map(\.path))
        for entry in try workspace.list(folder + "/messages") where entry.kind == .file && !kept.contains("messages/" + entry.name) {
            try workspace.remove("\(folder)/messages/\(entry.name)")
        }
    }
}
