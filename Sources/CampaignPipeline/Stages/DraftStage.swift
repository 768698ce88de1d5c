internal import Campaigns
package import Diagnostics
package import Elections
internal import Localization
package import Workspace

/// load and check, for a campaign that is not on disk yet: nothing is written, and no other campaign is looked at.
package struct DraftStage {
    package let ground: Ground
    /// The drawings of the house by name, as in `kotak-suara`, sorted.
    package let drawings: [String]
    private let workspace: any Workspace
    private let folders: Folders

    /// - Returns: `nil` where the assets cannot be read; the findings say why.
    package static func make(workspace: any Workspace, folders: Folders) -> (stage: DraftStage?, diagnostics: [Diagnostic]) {
        let loaded = LoadStage(workspace: workspace, folders: folders).ground()
        let entries = (try? workspace.list(illustrations(folders))) ?? []
        let drawings = entries.filter { $0.kind == .file && $0.name.hasSuffix(".svg") }.map { String($0.name.dropLast(4)) }
        return (loaded.ground.map { DraftStage(ground: $0, drawings: drawings, workspace: workspace, folders: folders) }, loaded.diagnostics)
    }

    /// Everything that is wrong with a campaign, but for the fit of its copy.
    ///
    /// - Parameters:
    ///   - cycle: that for which its messages are checked where the campaign itself cannot be read.
    ///   - files: all its files, by their paths in its folder.
    package func findings(id: String, cycle: Cycle, _ files: [(path: String, bytes: [UInt8])]) -> [Diagnostic] {
        let (memory, loaded) = load(id, files, ground.contracts)
        guard !loaded.campaigns.isEmpty else { return loaded.diagnostics + messageFindings(id, cycle, files) }
        var ground = ground
        ground.remember(loaded.campaigns)
        var findings = loaded.diagnostics
        for campaign in loaded.campaigns { findings += CheckStage(ground: ground, selection: .everything).findings(campaign) }
        let request = Request(task: .check, selection: .everything, folders: folders, jobs: nil)
        return findings + ScheduleStage(workspace: memory, request: request, ground: ground, isWhole: false).run(loaded.campaigns).diagnostics
    }

    /// What is wrong with the messages alone, so that it is told together with what is wrong with the campaign.
    private func messageFindings(_ id: String, _ cycle: Cycle, _ files: [(path: String, bytes: [UInt8])]) -> [Diagnostic] {
        let standIn = """
            {"id": "\(id)", "title": "", "cycle": "\(cycle.rawValue)", "function": "voter-education", "audiences": [], "topics": [], "regions": {}, \
            "languages": {"source": "id"}, "materials": [{"template": "none", "copies": {"per": "region"}}], \
            "distribution": {"ready": "\(cycle.year)-01-01", "arrive": "\(cycle.year)-01-01"}}
            """
        let messages = files.filter { $0.path.hasPrefix("messages/") }
        let loaded = load(id, messages + [("campaign.json", Array(standIn.utf8))], [TemplateContract(name: "none", slots: [])]).loaded
        return loaded.campaigns.flatMap { Localizer($0, facts: ground.facts, contracts: [], formats: ground.formats).findings(ground.wording) }
    }

    private func load(
        _ id: String, _ files: [(path: String, bytes: [UInt8])], _ contracts: [TemplateContract]
    ) -> (memory: MemoryWorkspace, loaded: CampaignLoader.Result) {
        let memory = MemoryWorkspace()
        let house = DraftStage.illustrations(folders)
        for drawing in drawings.map({ "\(house)/\($0).svg" }) {
            if let bytes = try? workspace.read(drawing, limit: LoadStage.mostBytes) { try? memory.write(bytes, to: drawing) }
        }
        for file in files { try? memory.write(file.bytes, to: "\(folders.campaigns)/\(id)/\(file.path)") }
        let loader = CampaignLoader(workspace: memory, facts: ground.facts, contracts: contracts, illustrations: house)
        return (memory, loader.load(folders.campaigns))
    }

    private static func illustrations(_ folders: Folders) -> String { folders.assets + "/illustrations" }
}
