/// Where the pipeline reads and writes.
public struct Folders: Sendable, Hashable {
    public var campaigns: String
    public var assets: String
    public var output: String

    /// The ledger, unless another is named.
    public var ledger: String { campaigns + "/ledger.sqlite" }

    public init(campaigns: String, assets: String, output: String) {
        self.campaigns = campaigns
        self.assets = assets
        self.output = output
    }
}
