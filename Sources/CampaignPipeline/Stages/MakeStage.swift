internal import Campaigns
internal import Composition
internal import Diagnostics
internal import Elections
internal import IncrementalBuild
internal import Renditions
internal import Synchronization
internal import Workspace

/// localize → compose → render → publish for every edition that is due, on a bounded pool of workers, in the order of the manifest.
struct MakeStage: Sendable {
    let workspace: any Workspace
    let request: Request
    let ground: Ground
    /// Campaigns that were refused: their editions from an earlier run stay, marked.
    let refused: Set<String>

    /// What is handed to a worker: an edition of the plan, or a line of the manifest that the plan does not have.
    enum Item: Sendable {
        case edition(Edition, previous: [UInt8]?)
        case leftover([UInt8])
    }

    /// What a worker made of it.
    struct Outcome: Sendable {
        enum Kind: Sendable { case made, unchanged, refused, kept, stale, removed(files: Int) }

        var kind: Kind
        /// Empty where it is no edition of the plan.
        var campaign = ""
        var line: [UInt8]?
        var isDraft = false
        var diagnostics: [Diagnostic] = []
        var isEdition: Bool { !campaign.isEmpty }
    }

    func run(_ plan: EditionPlan, progress: @escaping @Sendable (ProgressEvent) -> Void) throws -> Summary {
        let total = plan.count
        let writes = request.task == .make
        let manifest = ManifestFile(workspace, folder: request.folders.output)
        if writes { try manifest.recover() }
        let items = items(plan, manifest.lines())
        let tally = Mutex(MakeTally(batch: writes ? try ManifestBatch(manifest) : nil))
        try OrderedPool.run(
            jobs: request.jobs ?? ProcessorCount.online, next: items, makeWorker: { try EditionWorker(ground) },
            work: { worker, item in outcome(worker, item) }
        ) { outcome in
            let done = tally.withLock { $0.add(outcome) }
            if outcome.isEdition { progress(.editions(done: done, of: total)) }
        }
        return try tally.withLock { try $0.finish() }
    }

    /// The plan and the manifest walked in step.
    private func items(_ plan: EditionPlan, _ lines: @escaping () -> ManifestEntry?) -> () -> Item? {
        var merge = ManifestMerge(lines)
        let editions = plan.makeIterator()
        var pending = editions.next()
        return {
            guard let edition = pending else { return merge.rest().map { .leftover($0.line) } }
            if let before = merge.entry(before: edition.key) { return .leftover(before.line) }
            pending = editions.next()
            return .edition(edition, previous: merge.entry(at: edition.key)?.line)
        }
    }

    private func outcome(_ worker: EditionWorker, _ item: Item) -> Outcome {
        switch item {
        case .leftover(let line): leftover(line)
        case .edition(let edition, let previous): make(worker, edition, previous.flatMap(ManifestLine.init))
        }
    }

    // MARK: Editions

    private func make(_ worker: EditionWorker, _ edition: Edition, _ previous: ManifestLine?) -> Outcome {
        let inputs = inputs(edition)
        let wanted = request.selection.renditions ?? edition.material.renditions
        let kept = previous.flatMap { !$0.isStale && request.task != .check && has($0, wanted) ? $0 : nil }
        if let kept, kept.inputs == inputs {
            return Outcome(kind: .unchanged, campaign: edition.campaign.id, line: kept.entry.line, isDraft: kept.isDraft)
        }
        let localized = worker.localize(edition)
        let made = localized.made
        func record(_ files: [EditionRecord.File]) -> [UInt8] {
            EditionRecord(
                key: edition.key, fingerprint: made.fingerprint, inputs: inputs, code: made.code, template: edition.material.template,
                isDraft: made.piece.isDraft, facts: made.facts, fallbacks: localized.fallbacks, files: files.sorted { $0.path < $1.path }
            ).line
        }
        let isCurrent = previous.map { !$0.isStale && $0.entry.fingerprint == made.fingerprint } ?? false
        if let kept, isCurrent {
            return Outcome(kind: .unchanged, campaign: edition.campaign.id, line: record(kept.files), isDraft: made.piece.isDraft)
        }
        let composed = worker.check(worker.compose(localized, edition), localized, edition)
        guard let artwork = composed.artwork else {
            return Outcome(kind: .refused, campaign: edition.campaign.id, line: previous?.staleLine, diagnostics: composed.diagnostics)
        }
        var outcome = Outcome(kind: .made, campaign: edition.campaign.id, line: nil, isDraft: made.piece.isDraft, diagnostics: composed.diagnostics)
        guard request.task == .make else { return outcome }
        do {
            let files = try worker.render(artwork, edition, wanted)
            for file in files { try workspace.write(file.bytes, to: request.folders.output + "/" + file.path) }
            let others = others(previous, than: wanted, areStale: !isCurrent)
            outcome.line = record(
                files.map { EditionRecord.File(path: $0.path, bytes: $0.bytes.count, digest: Digest(of: $0.bytes).hex) } + others)
            removeFormer(previous, keeping: Set(files.map(\.path) + others.map(\.path)))
        } catch {
            outcome.kind = .refused
            outcome.diagnostics.append(MakeStage.diagnostic(error, path: request.folders.output))
        }
        return outcome
    }

    /// The files of renditions that are not wanted now: they stay, and are marked when what they were made of has changed.
    private func others(_ previous: ManifestLine?, than wanted: [Rendition], areStale: Bool) -> [EditionRecord.File] {
        (previous?.files ?? []).filter { file in OutputPaths.rendition(of: file.path).map { !wanted.contains($0) } ?? false }.map { file in
            var file = file
            file.isStale = file.isStale || areStale
            return file
        }
    }

    static func diagnostic(_ error: any Error, path: String) -> Diagnostic {
        guard let error = error as? WorkspaceError else { return Diagnostic(.internalError, ["problem": "\(error)"]) }
        if error.reason == .busy { return Diagnostic(.outputBusy, ["path": error.path]) }
        return Diagnostic(.cannotWrite, ["path": error.path, "problem": error.problem])
    }

    /// Every file that might have a part in an edition.
    private func inputs(_ edition: Edition) -> String {
        var fingerprint = Fingerprint()
        fingerprint.add(ground.digest)
        fingerprint.add(edition.key)
        fingerprint.add(edition.campaign.id)
        for source in edition.campaign.sources { fingerprint.add(source) }
        return fingerprint.digest().hex
    }

    /// Whether every wanted rendition of an edition is there, with the size that it had.
    private func has(_ line: ManifestLine, _ wanted: [Rendition]) -> Bool {
        wanted.allSatisfy { rendition in
            let files = line.files.filter { OutputPaths.rendition(of: $0.path) == rendition }
            return !files.isEmpty && files.allSatisfy { !$0.isStale && workspace.size(of: request.folders.output + "/" + $0.path) == $0.bytes }
        }
    }

    private func removeFormer(_ previous: ManifestLine?, keeping: Set<String>) {
        for file in previous?.files ?? [] where !keeping.contains(file.path) { try? workspace.remove(request.folders.output + "/" + file.path) }
    }

    // MARK: What the plan does not have

    /// Outside the selection everything stays; inside, the editions of refused campaigns stay with a mark, and what nothing
    /// plans any more goes.
    private func leftover(_ bytes: [UInt8]) -> Outcome {
        guard let line = ManifestLine(bytes) else { return Outcome(kind: .kept, line: nil) }
        let key = line.entry.key
        guard request.selection.takes(key: key, template: line.template) else { return Outcome(kind: .kept, line: bytes) }
        if refused.contains(key[1]) { return Outcome(kind: .stale, line: line.staleLine) }
        guard request.task == .make else { return Outcome(kind: .kept, line: bytes) }
        removeFormer(line, keeping: [])
        for file in line.files {
            if let slash = file.path.lastIndex(of: "/") { workspace.removeEmptyFolder(request.folders.output + "/" + file.path[..<slash]) }
        }
        return Outcome(kind: .removed(files: line.files.count), line: nil)
    }
}
