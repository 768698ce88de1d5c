public import Elections

/// What an evaluation came to.
public struct EvaluationOutcome: Sendable {
    /// One cycle.
    public struct Part: Sendable {
        public var cycle: Cycle
        /// Its page.
        public var page: String
        public var problems: Int
        public var hasReleases: Bool
        public var hasReceipts: Bool
    }

    public var parts: [Part] = []
    /// The page that compares the cycles, where there are several.
    public var comparison: String?
    /// Files written.
    public var files = 0
}
