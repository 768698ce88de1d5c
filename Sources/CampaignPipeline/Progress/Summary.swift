public import Diagnostics

/// What a run came to.
public struct Summary: Sendable {
    public struct CampaignCount: Sendable, Hashable {
        public var cycle: String
        public var campaign: String
        public var title: String
        public var regions: Int
        public var editions: Int
        /// Editions that were refused.
        public var refused = 0
        /// Editions written in this run.
        public var made = 0
        /// Editions that were as they should be.
        public var kept = 0
        /// Files removed because nothing plans them any more.
        public var removed = 0
        public var warnings = 0
        public var errors = 0
        /// What all files of its editions take on disk.
        public var bytes = 0
    }

    /// What the campaigns of the selection come to, in the order of the plan.
    public var campaigns: [CampaignCount] = []
    /// Editions written in this run.
    public var made = 0
    /// Editions that were as they should be.
    public var unchanged = 0
    /// Files removed because nothing plans them any more.
    public var removed = 0
    /// Editions kept from an earlier run because theirs was refused.
    public var stale = 0
    /// Editions that bear the draft mark.
    public var drafts = 0
    /// Campaigns that were refused whole.
    public var refusedCampaigns: [String] = []
    /// Editions that were refused, by campaign.
    var refusals: [String: Int] = [:]
    /// Files of the schedule.
    public var reports = 0
    public var diagnostics: [Diagnostic] = []
    /// The signal by which somebody stopped the run.
    public var stoppedBy: Int32?

    public init() {}

    /// Editions that were refused.
    public var refusedEditions: Int { refusals.values.reduce(0, +) }

    public var errors: Int { diagnostics.count { $0.severity == .error } }
    public var warnings: Int { diagnostics.count { $0.severity == .warning } }
}
