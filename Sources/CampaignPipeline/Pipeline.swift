internal import Campaigns
internal import Diagnostics
internal import Elections
public import Workspace

/// The stages, one after the other.
public struct Pipeline: Sendable {
    private let workspace: any Workspace

    public init(workspace: any Workspace) { self.workspace = workspace }

    /// Does what is asked; whatever is wrong is in the summary, never thrown.
    public func run(_ request: Request, progress: @escaping @Sendable (ProgressEvent) -> Void) -> Summary {
        var summary = Summary()

        progress(.stage(.load))
        let loaded = LoadStage(workspace: workspace, folders: request.folders, asOf: request.asOf).run()
        summary.diagnostics = loaded.diagnostics
        summary.refusedCampaigns = loaded.refused
        guard let ground = loaded.ground else { return summary }

        progress(.stage(.check))
        let campaigns = checked(loaded.campaigns, ground, request, &summary)
        let plan = EditionPlan(campaigns, selection: request.selection, facts: ground.facts(of:))
        summary.campaigns = plan.counts

        let lock: (any FolderLock)?
        do {
            lock = request.task == .make || request.task == .schedule ? try workspace.lock(request.folders.output) : nil
        } catch {
            summary.diagnostics.append(MakeStage.diagnostic(error, path: request.folders.output))
            return summary
        }
        defer { lock?.release() }

        if request.task != .schedule {
            progress(.stage(.make))
            make(plan, ground, campaigns, request, &summary, progress)
        }

        progress(.stage(.schedule))
        let schedule = ScheduleStage(workspace: workspace, request: request, ground: ground).run(campaigns)
        summary.reports = schedule.files
        summary.diagnostics += schedule.diagnostics
        return summary
    }

    /// The campaigns without an error in any message, fact or date; the others are refused whole.
    private func checked(_ campaigns: [Campaign], _ ground: Ground, _ request: Request, _ summary: inout Summary) -> [Campaign] {
        campaigns.filter { campaign in
            guard request.selection.takes(campaign) else { return true }
            let findings = CheckStage(ground: ground, selection: request.selection).findings(campaign)
            summary.diagnostics += findings
            guard findings.contains(where: { $0.severity == .error }) else { return true }
            summary.refusedCampaigns.append(campaign.id)
            return false
        }
    }

    private func make(
        _ plan: EditionPlan, _ ground: Ground, _ campaigns: [Campaign], _ request: Request, _ summary: inout Summary,
        _ progress: @escaping @Sendable (ProgressEvent) -> Void
    ) {
        let stage = MakeStage(
            workspace: workspace, request: request, ground: ground, refused: Set(summary.refusedCampaigns))
        do {
            let made = try stage.run(plan, progress: progress)
            (summary.made, summary.unchanged, summary.removed) = (made.made, made.unchanged, made.removed)
            (summary.stale, summary.drafts, summary.refusals) = (made.stale, made.drafts, made.refusals)
            for index in summary.campaigns.indices { summary.campaigns[index].refused = made.refusals[summary.campaigns[index].campaign] ?? 0 }
            summary.diagnostics += made.diagnostics
        } catch {
            summary.diagnostics.append(MakeStage.diagnostic(error, path: request.folders.output))
        }
    }
}
