/// How far the editions are.
public struct EditionProgress: Sendable, Hashable {
    /// Editions done so far, of so many.
    public var done: Int
    public var total: Int
    public var made: Int
    public var kept: Int
    public var failed: Int
    /// The campaign of the last one.
    public var campaign: String

    public init(done: Int, total: Int, made: Int, kept: Int, failed: Int, campaign: String) {
        self.done = done
        self.total = total
        self.made = made
        self.kept = kept
        self.failed = failed
        self.campaign = campaign
    }
}
