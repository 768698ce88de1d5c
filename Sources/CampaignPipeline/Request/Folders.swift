/// Where the pipeline reads and writes.
public struct Folders: Sendable, Hashable {
    public var campaigns: String
    public var assets: String
    public var output: String

    public init(campaigns: String, assets: String, output: String) {
        self.campaigns = campaigns
        self.assets = assets
        self.output = output
    }
}
