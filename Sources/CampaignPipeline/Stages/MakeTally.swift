internal import Workspace

/// Counts what the workers made and tells the manifest of it, in the order of the plan.
struct MakeTally {
    private let batch: ManifestBatch?
    private var summary = Summary()
    private var done = 0
    private var failure: WorkspaceError?
    /// What preflight found, each once, with the edition in which it came first.
    private var found = PreflightTally()

    init(batch: sending ManifestBatch?) { self.batch = batch }

    /// How many editions are done.
    mutating func add(_ outcome: MakeStage.Outcome) -> Int {
        summary.add(outcome, found.add(outcome.diagnostics))
        if outcome.isEdition { done += 1 }
        guard failure == nil, let line = outcome.line else { return done }
        do { try batch?.add(line) } catch { failure = error }
        return done
    }

    /// Closes the manifest. After an error nothing more was told to it; what was, is true.
    mutating func finish() throws(WorkspaceError) -> Summary {
        if let failure { throw failure }
        try batch?.finish()
        summary.diagnostics += found.findings
        return summary
    }
}
