internal import Campaigns
package import Diagnostics
internal import Elections
package import Workspace

/// load and check, for a campaign that is not on disk yet: nothing is written, and no other campaign is looked at.
package struct DraftStage {
    package let ground: Ground
    private let folders: Folders

    /// - Returns: `nil` where the assets cannot be read; the findings say why.
    package static func make(workspace: any Workspace, folders: Folders) -> (stage: DraftStage?, diagnostics: [Diagnostic]) {
        let loaded = LoadStage(workspace: workspace, folders: folders).ground()
        return (loaded.ground.map { DraftStage(ground: $0, folders: folders) }, loaded.diagnostics)
    }

    /// Everything that is wrong with a campaign, but for the fit of its copy.
    ///
    /// - Parameter files: all its files, by their paths in its folder.
    package func findings(id: String, _ files: [(path: String, bytes: [UInt8])]) -> [Diagnostic] {
        let memory = MemoryWorkspace()
        for file in files {
            do { try memory.write(file.bytes, to: "\(folders.campaigns)/\(id)/\(file.path)") } catch {
                return [MakeStage.diagnostic(error, path: file.path)]
            }
        }
        let loaded = CampaignLoader(workspace: memory, facts: ground.facts, contracts: ground.contracts).load(folders.campaigns)
        var ground = ground
        ground.remember(loaded.campaigns)
        var findings = loaded.diagnostics
        for campaign in loaded.campaigns { findings += CheckStage(ground: ground, selection: .everything).findings(campaign) }
        let request = Request(task: .check, selection: .everything, folders: folders, jobs: nil)
        return findings + ScheduleStage(workspace: memory, request: request, ground: ground).run(loaded.campaigns).diagnostics
    }
}
