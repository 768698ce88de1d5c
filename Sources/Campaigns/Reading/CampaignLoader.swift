public import Diagnostics
public import Elections
internal import JSONText
public import Workspace

/// Reads the campaigns of a folder; all independent mistakes of all of them at once.
public struct CampaignLoader {
    let workspace: any Workspace
    let facts: ElectionFacts
    let contracts: [TemplateContract]
    /// The folder of the drawings of the house.
    let illustrations: String
    static let mostBytes = 8 << 20

    public init(workspace: any Workspace, facts: ElectionFacts, contracts: [TemplateContract], illustrations: String) {
        self.workspace = workspace
        self.facts = facts
        self.contracts = contracts
        self.illustrations = illustrations
    }

    /// What a folder of campaigns came to.
    public struct Result: Sendable {
        /// Those without any mistake, sorted by id.
        public var campaigns: [Campaign] = []
        /// The ids of the others, by the names of their folders.
        public var refused: [String] = []
        /// What campaigns that are refused call themselves, where that is not the name of their folder nor the id of another.
        public var claimed: Set<String> = []
        /// Whether what has no campaign here may have one all the same: a folder does not say what it is called, or there is none, as on a disk
        /// that is not there.
        public var mayHideCampaigns = false
        /// Whether it is known which campaigns there are.
        public var isListed = true
        public var diagnostics: [Diagnostic] = []
    }

    public func load(_ folder: String) -> Result {
        var result = Result()
        guard workspace.kind(of: folder) == .folder, let entries = try? workspace.list(folder) else {
            result.diagnostics.append(Diagnostic(.missingFile, ["path": folder]))
            result.isListed = false
            return result
        }
        result.mayHideCampaigns = !entries.contains { $0.kind == .folder }
        for entry in entries where entry.kind == .folder {
            var reader = CampaignReader(loader: self, name: entry.name, folder: folder + "/" + entry.name)
            let campaign = reader.read()
            // A row that is wrong refuses its own editions, not the campaign.
            result.diagnostics += reader.diagnostics + (campaign?.units?.findings ?? [])
            if let campaign, !reader.diagnostics.contains(where: { $0.severity == .error }) {
                result.campaigns.append(campaign)
            } else {
                result.refused.append(entry.name)
                if let id = reader.statedID { result.claimed.insert(id) } else { result.mayHideCampaigns = true }
            }
        }
        result.claimed.subtract(result.campaigns.map(\.id) + result.refused)
        return result
    }
}
