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
    let folder: OutputFolder
    let index: any BuildIndex
    let request: Request
    let ground: Ground
    /// Campaigns that were refused: their editions from an earlier run stay, marked.
    let refused: Set<String>
    /// Campaigns with rows of units that are wrong: nobody knows whether what they do not plan belongs to one of these.
    private let rough: Set<String>
    /// Whether what has no campaign may have one all the same.
    private let mayHideCampaigns: Bool
    private let ids: Set<String>
    private let editionInputs: EditionInputs

    init(folder: OutputFolder, index: any BuildIndex, request: Request, ground: Ground, campaigns: [Campaign], refused: Set<String>, mayHideCampaigns: Bool) {
        (self.folder, self.index, self.request, self.ground, self.refused) = (folder, index, request, ground, refused)
        (self.mayHideCampaigns, ids) = (mayHideCampaigns, Set(campaigns.map(\.id)))
        rough = Set(campaigns.filter { $0.units?.findings.isEmpty == false }.map(\.id))
        editionInputs = EditionInputs(ground, campaigns)
    }

    /// What is handed to a worker: an edition of the plan, or one of the index that the plan does not have.
    enum Item: Sendable {
        case edition(Edition, previous: IndexEntry?)
        case leftover(IndexEntry)

        var key: [String] {
            switch self {
            case .edition(let edition, _): edition.key
            case .leftover(let entry): entry.key
            }
        }
    }

    /// What must change in index and folder.
    struct Change: Sendable {
        var made: IndexBatch.Made?
        var removed: [String]?
        var moves: [IndexBatch.Move] = []
    }

    /// What a worker made of an item.
    struct Outcome: Sendable {
        enum Kind: Sendable { case made, unchanged, refused, kept, stale, removed }

        var kind: Kind
        var change = Change()
        var isDraft = false
        var diagnostics: [Diagnostic] = []
        /// Why nothing more can be written.
        var failure: (any Error)?
        var isEdition = true
        var key: [String] = []
        /// What its files take on disk.
        var bytes = 0

        /// How many files go.
        var removed: Int { change.moves.count { if case .remove = $0 { true } else { false } } }
    }

    /// - Parameter isStopped: whether nothing more is to be begun.
    func run(
        _ plan: EditionPlan, isStopped: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (ProgressEvent) -> Void
    ) throws -> (summary: Summary, figures: CampaignFigures) {
        let writes = request.task == .make
        let tally = Mutex(MakeTally(total: plan.count, publication: writes ? Publication(folder, index) : nil))
        let hasFailed = Atomic(false)
        let walk = IndexWalk(index: index)
        let items = items(plan, walk)
        try OrderedPool.run(
            jobs: request.jobs ?? ProcessorCount.online, next: { hasFailed.load(ordering: .relaxed) || isStopped() ? nil : items() },
            makeWorker: { try EditionWorker(ground) }, work: { worker, item in outcome(worker, item) }
        ) { outcome in
            let (state, isLost) = tally.withLock { ($0.add(outcome), $0.failure != nil) }
            if isLost { hasFailed.store(true, ordering: .relaxed) }
            if outcome.isEdition { progress(.edition(state)) }
        }
        if let failure = walk.failure { throw failure }
        var made = try tally.withLock { try $0.finish() }
        if let problem = plan.problem { made.summary.diagnostics.append(FailedCall.finding(problem, path: folder.path)) }
        return made
    }

    /// The plan and the index walked in step.
    private func items(_ plan: EditionPlan, _ walk: IndexWalk) -> () -> Item? {
        var merge = SortedMerge { walk.next() }
        let editions = plan.makeIterator()
        var pending = editions.next()
        return {
            guard walk.failure == nil else { return nil }
            // What a plan that was broken off does not have may still belong.
            guard plan.problem == nil else { return nil }
            guard let edition = pending else { return merge.rest().map { .leftover($0) } }
            if let before = merge.entry(before: edition.key) { return .leftover(before) }
            pending = editions.next()
            guard pending != nil || plan.problem == nil else { return nil }
            return .edition(edition, previous: merge.entry(at: edition.key))
        }
    }

    private func outcome(_ worker: EditionWorker, _ item: Item) -> Outcome {
        do {
            switch item {
            case .leftover(let entry):
                var outcome = try leftover(entry)
                outcome.key = entry.key
                return outcome
            case .edition(let edition, let previous):
                var outcome = try make(worker, edition, previous)
                outcome.key = edition.key
                outcome.bytes = (outcome.change.made?.entry ?? previous)?.files.reduce(0) { $0 + $1.bytes } ?? 0
                return outcome
            }
        } catch where error is WorkspaceError || error is IndexError {
            return Outcome(kind: .refused, failure: error)
        } catch {
            return Outcome(kind: .refused, diagnostics: [Diagnostic(.internalError, ["problem": "\(error)"])], key: item.key)
        }
    }

    // MARK: Editions

    private func make(_ worker: EditionWorker, _ edition: Edition, _ previous: IndexEntry?) throws -> Outcome {
        let inputs = editionInputs.digest(of: edition)
        let wanted = request.selection.renditions ?? edition.material.renditions
        let check = FileCheck(folder: folder, wanted: wanted, isChoice: request.selection.renditions != nil, verifies: request.verifies)
        let found = request.task == .check ? nil : previous.map { check.state(of: $0) }
        if let previous, found == .whole, previous.inputs == inputs {
            return Outcome(kind: .unchanged, isDraft: previous.isDraft, diagnostics: try Remembered.findings(of: previous))
        }
        // From here on the line is needed, which is long.
        let line = try previous.flatMap { try index.line(of: $0.key) }.flatMap(ManifestLine.init)
        let kept = try previous.flatMap { previous in try line.flatMap { try check.confirmed(previous, $0) } }
        // What no rendition that the material asks for claims goes, unless renditions were chosen.
        let unclaimed = check.unclaimed(line)
        if let kept, let line, kept.inputs == inputs, unclaimed.isEmpty {
            return Outcome(
                kind: .unchanged, change: Change(made: .init(entry: kept, line: nil)), isDraft: line.isDraft,
                diagnostics: try Remembered.findings(of: kept))
        }
        let localized = worker.localize(edition)
        let made = localized.made
        func record(_ entry: IndexEntry, _ files: [EditionRecord.File], warnings: Int) -> IndexBatch.Made {
            IndexBatch.Made(entry: entry, line: EditionRecord(
                key: edition.key, unitName: edition.unit?.name, fingerprint: made.fingerprint, inputs: inputs, code: made.code, template: edition.material.template,
                isDraft: made.piece.isDraft, facts: made.facts, fallbacks: localized.fallbacks, warnings: warnings, files: files
            ).line, trail: made.trail.packed)
        }
        let isCurrent = line.map { !$0.isStale && $0.entry.fingerprint == made.fingerprint } ?? false
        if var kept, let line, isCurrent {
            (kept.inputs, kept.isDraft) = (inputs, made.piece.isDraft)
            kept.files.removeAll { unclaimed.contains($0.path) }
            let files = line.files.filter { !unclaimed.contains($0.path) }
            return Outcome(
                kind: .unchanged, change: Change(made: record(kept, files, warnings: line.warnings), moves: unclaimed.map { .remove($0) }),
                isDraft: made.piece.isDraft, diagnostics: try Remembered.findings(of: kept))
        }
        let composed = worker.check(worker.compose(localized, edition), localized, edition)
        guard let artwork = composed.artwork else {
            let change = previous.flatMap { previous in line.map { Change(made: Remembered.stale(previous, $0)) } }
            return Outcome(kind: .refused, change: change ?? Change(), diagnostics: composed.diagnostics)
        }
        var outcome = Outcome(kind: .made, isDraft: made.piece.isDraft, diagnostics: composed.diagnostics)
        guard request.task == .make else {
            outcome.change.moves = unclaimed.map { .remove($0) }
            return outcome
        }
        let others = others(line, than: wanted, areStale: !isCurrent)
        var files = others
        var entry = IndexEntry(
            key: edition.key, inputs: inputs, group: edition.material.template, isDraft: made.piece.isDraft, isStale: false,
            findings: Remembered.pack(composed.diagnostics), files: Remembered.files(previous, others))
        for file in try worker.render(artwork, edition, wanted) {
            let staged = try folder.stage(file.bytes)
            outcome.change.moves.append(.publish(from: staged.name, to: file.path))
            entry.files.append(IndexedFile(path: file.path, mark: staged.mark))
            files.append(EditionRecord.File(path: file.path, bytes: file.bytes.count, digest: Digest(of: file.bytes).hex))
        }
        files.sort { $0.path < $1.path }
        entry.files.sort { $0.path < $1.path }
        let paths = Set(files.map(\.path))
        outcome.change.moves += (line?.files ?? []).filter { !paths.contains($0.path) }.map { .remove($0.path) }
        outcome.change.made = record(entry, files, warnings: composed.diagnostics.count)
        return outcome
    }

    /// The files of renditions that are not chosen now: they stay, and are marked when what they were made of has changed. Without a choice they go.
    private func others(_ previous: ManifestLine?, than wanted: [Rendition], areStale: Bool) -> [EditionRecord.File] {
        guard request.selection.renditions != nil else { return [] }
        return (previous?.files ?? []).filter { file in OutputPaths.rendition(of: file.path).map { !wanted.contains($0) } ?? false }.map { file in
            var file = file
            file.isStale = file.isStale || areStale
            return file
        }
    }

    // MARK: What the plan does not have

    /// Outside the selection everything stays; inside, the editions of refused campaigns stay with a mark, and what nothing
    /// plans any more goes.
    private func leftover(_ entry: IndexEntry) throws -> Outcome {
        guard request.selection.takes(key: entry.key, template: entry.group), request.task != .check else {
            return Outcome(kind: .kept, isEdition: false)
        }
        if refused.contains(entry.key[1]) || rough.contains(entry.key[1]) || mayHideCampaigns && !ids.contains(entry.key[1]) {
            let line = entry.isStale ? nil : try index.line(of: entry.key).flatMap(ManifestLine.init)
            return Outcome(kind: .stale, change: Change(made: line.map { Remembered.stale(entry, $0) }), isEdition: false)
        }
        return Outcome(
            kind: .removed,
            change: Change(removed: entry.key, moves: entry.files.map { .remove($0.path) }), isEdition: false)
    }
}
