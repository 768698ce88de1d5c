extension Summary {
    mutating func add(_ outcome: MakeStage.Outcome) {
        switch outcome.kind {
        case .made: made += 1
        case .unchanged: unchanged += 1
        case .refused: refusedEditions += 1
        case .kept: break
        case .stale: stale += 1
        case .removed(let files): removed += files
        }
        if outcome.isDraft { drafts += 1 }
        diagnostics += outcome.diagnostics
    }

    /// What making the editions came to.
    mutating func add(_ made: Summary) {
        (self.made, unchanged, removed) = (made.made, made.unchanged, made.removed)
        (stale, drafts, refusedEditions) = (made.stale, made.drafts, made.refusedEditions)
        diagnostics += made.diagnostics
    }
}
