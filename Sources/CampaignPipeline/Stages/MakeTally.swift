internal import IncrementalBuild

/// Counts what the workers made and has it published, in the order of the plan.
struct MakeTally {
    private var publication: Publication?
    private var summary = Summary()
    private var done = 0
    /// What preflight found, each once, with the edition in which it came first.
    private var found = PreflightTally()
    /// Why nothing more is made: told once, whatever else failed for the same reason.
    private(set) var failure: (any Error)?

    init(publication: sending Publication?) { self.publication = publication }

    /// How many editions are done.
    mutating func add(_ outcome: MakeStage.Outcome) -> Int {
        if let error = outcome.failure {
            failure = failure ?? error
            return done
        }
        summary.add(outcome, found.add(outcome.diagnostics))
        if outcome.isEdition { done += 1 }
        guard failure == nil else { return done }
        do { try publication?.add(outcome.change) } catch { failure = error }
        return done
    }

    /// Publishes what is left. After an error, what was finished before it is still published where that is possible.
    mutating func finish() throws -> Summary {
        guard let failure else {
            try publication?.finish()
            summary.diagnostics += found.findings
            return summary
        }
        try? publication?.finish()
        throw failure
    }
}
