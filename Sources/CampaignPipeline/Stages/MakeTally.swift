internal import IncrementalBuild

/// Counts what the workers made and has it published, in the order of the plan.
struct MakeTally {
    private var publication: Publication?
    private var summary = Summary()
    private var figures = CampaignFigures()
    private var progress: EditionProgress
    /// What was found about art, each once, with the edition in which it came first.
    private var found = ArtTally()
    /// Why nothing more is made: told once, whatever else failed for the same reason.
    private(set) var failure: (any Error)?

    init(total: Int, publication: sending Publication?) {
        progress = EditionProgress(done: 0, total: total, made: 0, kept: 0, failed: 0, campaign: "")
        self.publication = publication
    }

    /// How far the editions are after this one.
    mutating func add(_ outcome: MakeStage.Outcome) -> EditionProgress {
        if let error = outcome.failure {
            failure = failure ?? error
            return progress
        }
        summary.add(outcome, found.add(outcome.diagnostics))
        figures.add(outcome)
        if outcome.isEdition {
            progress.done += 1
            progress.campaign = outcome.key.dropFirst().first ?? ""
            (progress.made, progress.kept, progress.failed) = (summary.made, summary.unchanged, summary.refusedEditions)
        }
        guard failure == nil else { return progress }
        do { try publication?.add(outcome.change) } catch { failure = error }
        return progress
    }

    /// Publishes what is left. After an error, what was finished before it is still published where that is possible.
    mutating func finish() throws -> (summary: Summary, figures: CampaignFigures) {
        guard let failure else {
            try publication?.finish()
            summary.diagnostics += found.findings
            return (summary, figures)
        }
        try? publication?.finish()
        throw failure
    }
}
