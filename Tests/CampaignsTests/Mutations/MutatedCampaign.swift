import Campaigns
import Diagnostics
import Elections
import Localization
import Testing
import Workspace

/// A shipped campaign in memory, of which one byte at a time is changed, read and planned.
final class MutatedCampaign {
    private let files: [(path: String, bytes: [UInt8])]
    private let ground: MutationGround
    private let workspace = MemoryWorkspace()
    private let loader: CampaignLoader
    /// The regions of rules seen before: choosing among all regions costs more than everything else.
    private var chosen: [RegionRule: [RegionCode]] = [:]

    init(_ name: String, _ ground: MutationGround) throws {
        files = try MutationGround.files(of: name)
        self.ground = ground
        for file in files + ground.drawings { try workspace.write(file.bytes, to: file.path) }
        loader = CampaignLoader(workspace: workspace, facts: ground.facts, contracts: ground.contracts, illustrations: "assets/illustrations")
    }

    var sizes: [Int] { files.map(\.bytes.count) }

    /// What becomes of a change: whether the campaign is taken. Whatever is refused is refused with a reason that has a place.
    func isTaken(_ mutation: Mutation) throws -> Bool {
        let file = files[mutation.file]
        let bytes = mutation.applied(to: file.bytes)
        try workspace.write(bytes, to: file.path)
        defer { try? workspace.write(file.bytes, to: file.path) }
        let result = loader.load("campaigns")
        let errors = result.diagnostics.filter { $0.severity == .error }
        guard let campaign = result.campaigns.first else {
            #expect(result.refused.count == 1 && !errors.isEmpty, "refused without a reason: \(mutation)")
            #expect(errors.allSatisfy { $0.place != nil }, "a reason without a place: \(mutation)")
            return false
        }
        #expect(errors.isEmpty && result.refused.isEmpty, "taken in spite of \(errors): \(mutation)")
        return plan(campaign, messagesChanged: mutation.file > 0)
    }

    /// Plans what was taken, and fills its messages for one region; an error in a message refuses it as well.
    private func plan(_ campaign: Campaign, messagesChanged: Bool) -> Bool {
        var rule = campaign.regions
        rule.place = SourcePlace(file: "")
        let regions = chosen[rule] ?? rule.chosen(in: ground.facts, cycle: campaign.cycle)
        chosen[rule] = regions
        guard let region = regions.first else { return false }
        let languages = campaign.languages(for: region, facts: ground.facts)
        // Messages as they were shipped were looked at once.
        guard messagesChanged else { return true }
        let localizer = Localizer(campaign, facts: ground.facts, contracts: ground.contracts)
        guard !localizer.findings(ground.wording).contains(where: { $0.severity == .error }) else { return false }
        for material in campaign.materials.prefix(1) {
            for language in languages { _ = localizer.copy(material, region: region, language: language) }
        }
        return true
    }
}
