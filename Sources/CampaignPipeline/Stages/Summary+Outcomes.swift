internal import Diagnostics

extension Summary {
    /// - Parameter findings: those of the edition that have not been told yet.
    mutating func add(_ outcome: MakeStage.Outcome, _ findings: [Diagnostic]) {
        switch outcome.kind {
        case .made: made += 1
        case .unchanged: unchanged += 1
        case .refused: refusals[outcome.key.dropFirst().first ?? "", default: 0] += 1
        case .kept, .removed: break
        case .stale: stale += 1
        }
        removed += outcome.removed
        if outcome.isDraft { drafts += 1 }
        diagnostics += findings
    }

    /// What making the editions came to.
    mutating func add(_ made: Summary) {
        (self.made, unchanged, removed) = (made.made, made.unchanged, made.removed)
        (stale, drafts, refusals) = (made.stale, made.drafts, made.refusals)
        for index in campaigns.indices { campaigns[index].refused = refusals[campaigns[index].campaign] ?? 0 }
        diagnostics += made.diagnostics
    }
}
