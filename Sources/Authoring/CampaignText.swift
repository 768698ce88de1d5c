internal import JSONText

/// The files of a campaign as text: `campaign.json` and the catalogues by their language, the source first.
public struct CampaignText: Sendable {
    public var campaign: [UInt8]
    public var catalogues: [(language: String, bytes: [UInt8])]

    public init(campaign: [UInt8], catalogues: [(language: String, bytes: [UInt8])]) {
        self.campaign = campaign
        self.catalogues = catalogues.filter { $0.language == "id" } + catalogues.filter { $0.language != "id" }.sorted { $0.language < $1.language }
    }

    /// The paths in the campaign's folder and what stands there.
    public var files: [(path: String, bytes: [UInt8])] {
        [("campaign.json", campaign)] + catalogues.map { ("messages/\($0.language).json", $0.bytes) }
    }
}
