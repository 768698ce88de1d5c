internal import Campaigns
internal import Diagnostics
internal import Elections
internal import IncrementalBuild
internal import Ledger
internal import Localization
public import Workspace

/// The stages, one after the other.
public struct Pipeline: Sendable {
    private let workspace: any Workspace
    private let stopSignal: @Sendable () -> Int32?

    /// - Parameter stopSignal: the signal by which somebody asked to stop; asked again and again.
    public init(workspace: any Workspace, stopSignal: @escaping @Sendable () -> Int32? = { nil }) {
        self.workspace = workspace
        self.stopSignal = stopSignal
    }

    /// Does what is asked; whatever is wrong is in the summary, never thrown.
    public func run(_ request: Request, progress: @escaping @Sendable (ProgressEvent) -> Void) -> Summary {
        let folder = OutputFolder(workspace, path: request.folders.output)
        do {
            let lock = request.task.writes ? try lock(request, folder, progress) : nil
            defer { lock?.release() }
            guard request.task == .make else { return try stages(request, folder, nil, progress) }
            return try remembering(request, folder, progress)
        } catch let stop as Stopped {
            var summary = Summary()
            summary.stoppedBy = stop.signal
            return summary
        } catch {
            var summary = Summary()
            summary.diagnostics.append(FailedCall.finding(error, path: folder.path))
            return summary
        }
    }

    /// Somebody asked to stop while the run waited for another.
    private struct Stopped: Error {
        var signal: Int32
    }

    private func lock(_ request: Request, _ folder: OutputFolder, _ progress: @Sendable (ProgressEvent) -> Void) throws -> any FolderLock {
        do {
            return try workspace.lock(folder.path, waits: false)
        } catch {
            guard request.waits, case .busy(let holder) = error.reason else { throw error }
            // From the first question on, a signal is heard: before anybody is told that he may send one.
            if let signal = stopSignal() { throw Stopped(signal: signal) }
            progress(.waiting(holder: holder))
            do { return try workspace.lock(folder.path, waits: true) } catch {
                if let signal = stopSignal() { throw Stopped(signal: signal) }
                throw error
            }
        }
    }

    /// With the index of the output folder; once more with a new one when it turns out to be damaged.
    private func remembering(_ request: Request, _ folder: OutputFolder, _ progress: @escaping @Sendable (ProgressEvent) -> Void) throws -> Summary {
        var (index, damage) = try IndexDoor(folder: folder).open()
        var summary: Summary
        do {
            summary = try attempt(request, folder, index, progress)
        } catch IndexError.damaged(let problem) {
            index.close()
            damage.append(try IndexDoor(folder: folder).setAside(problem))
            index = try IndexDoor(folder: folder).open().index
            summary = try attempt(request, folder, index, progress)
        }
        index.close()
        summary.diagnostics += damage
        return summary
    }

    private func attempt(
        _ request: Request, _ folder: OutputFolder, _ index: IndexFile, _ progress: @escaping @Sendable (ProgressEvent) -> Void
    ) throws -> Summary {
        let memory = try RunMemory(request, folder, index)
        return try memory.sealed() ?? stages(request, folder, memory, progress)
    }

    // MARK: The stages

    private func stages(
        _ request: Request, _ folder: OutputFolder, _ memory: RunMemory?, _ progress: @escaping @Sendable (ProgressEvent) -> Void
    ) throws -> Summary {
        var summary = Summary()

        progress(.stage(.load))
        let inputs = WatchedWorkspace(workspace)
        let loaded = LoadStage(workspace: inputs, folders: request.folders, asOf: request.asOf, fontsDigest: memory?.survey?.fonts).run()
        // What cannot be looked at is not gone: nothing is made or removed without it.
        if let failure = inputs.failure {
            summary.diagnostics = [FailedCall.finding(unreadable: failure)]
            return summary
        }
        summary.diagnostics = loaded.diagnostics
        summary.refusedCampaigns = loaded.refused
        guard var ground = loaded.ground else { return summary }
        summary.diagnostics += request.selection.findings(ground, loaded.campaigns, refused: loaded.refused)
        ground.pseudo = PseudoLanguage.among(request.selection.languages)

        progress(.stage(.check))
        let checks = try checked(loaded.campaigns, ground, request, memory, &summary)
        let campaigns = loaded.campaigns.filter { !summary.refusedCampaigns.contains($0.id) }
        let plan = EditionPlan(campaigns, selection: request.selection, facts: ground.facts(of:))
        summary.campaigns = plan.counts

        if request.task != .schedule {
            progress(.stage(.make))
            let stage = MakeStage(
                folder: folder, index: try memory?.index ?? IndexDoor(folder: folder).openForReading(request.task), request: request, ground: ground,
                campaigns: campaigns, refused: loaded.claimed.union(summary.refusedCampaigns), mayHideCampaigns: loaded.mayHideCampaigns)
            try memory?.begin()
            guard try make(stage, plan, &summary, progress) else { return summary }
        }
        summary.stoppedBy = stopSignal()
        guard summary.stoppedBy == nil else { return summary }

        progress(.stage(.schedule))
        let schedule = ScheduleStage(workspace: folder, request: request, ground: ground, isWhole: summary.refusedCampaigns.isEmpty)
            .run(campaigns) { stopSignal() != nil }
        summary.reports = schedule.files
        // What keeps one report from being written keeps all.
        let failure = schedule.diagnostics.first { FailedCall.codes.contains($0.code) }
        summary.diagnostics += schedule.diagnostics.filter { !FailedCall.codes.contains($0.code) } + (failure.map { [$0] } ?? [])
        summary.countFindings(request.folders)
        summary.stoppedBy = stopSignal()
        guard summary.stoppedBy == nil else { return summary }
        try memory?.close(summary, checks: checks)
        return summary
    }

    /// What the check of each campaign found. A campaign with an error in any message, fact or date is refused whole.
    private func checked(
        _ campaigns: [Campaign], _ ground: Ground, _ request: Request, _ memory: RunMemory?, _ summary: inout Summary
    ) throws -> [String: [Diagnostic]] {
        let asked = campaigns.filter(request.selection.takes)
        var checks: [String: [Diagnostic]] = [:]
        for campaign in asked { checks[campaign.id] = try memory?.findings(of: campaign.id) }
        let stage = CheckStage(ground: ground, selection: request.selection)
        checks.merge(stage.findings(asked.filter { checks[$0.id] == nil }, jobs: request.jobs) { stopSignal() != nil }) { known, _ in known }
        for campaign in asked {
            guard let findings = checks[campaign.id] else { continue }
            summary.diagnostics += findings
            if findings.contains(where: { $0.severity == .error }) { summary.refusedCampaigns.append(campaign.id) }
        }
        return checks
    }

    /// Makes what is due. That a file cannot be written is a finding; that the index is damaged is for whoever can mend it.
    ///
    /// - Returns: whether files can be written.
    private func make(
        _ stage: MakeStage, _ plan: EditionPlan, _ summary: inout Summary, _ progress: @escaping @Sendable (ProgressEvent) -> Void
    ) throws -> Bool {
        do {
            let made = try stage.run(plan, isStopped: { stopSignal() != nil }, progress: progress)
            summary.add(made.summary)
            made.figures.fill(&summary)
            return true
        } catch IndexError.damaged(let problem) {
            throw IndexError.damaged(problem)
        } catch {
            summary.diagnostics.append(FailedCall.finding(error, path: stage.folder.path))
            return false
        }
    }
}
