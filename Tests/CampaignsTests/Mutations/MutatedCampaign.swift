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

    /// What its messages say as they were shipped, by language and key.
    private let shipped: [String: [String: String]]

    init(_ name: String, _ ground: MutationGround) throws {
        files = try MutationGround.files(of: name)
        self.ground = ground
        for file in files + ground.drawings { try workspace.write(file.bytes, to: file.path) }
        let loader = CampaignLoader(workspace: workspace, facts: ground.facts, contracts: ground.contracts, illustrations: "assets/illustrations")
        let whole = try #require(loader.load("campaigns").campaigns.first, "\(name) is refused as it was shipped")
        shipped = whole.catalogues.mapValues { $0.messages.mapValues(\.text) }
        self.loader = loader
        // Translations are read only while they are changed.
        for file in files where MutatedCampaign.isTranslation(file.path) { try workspace.remove(file.path) }
    }

    private static func isTranslation(_ path: String) -> Bool { path.contains("/messages/") && !path.hasSuffix("/id.json") }

    /// What becomes of a change: whether the campaign is taken. Whatever is refused is refused with a reason that has a place.
    func isTaken(_ mutation: Mutation) throws -> Bool {
        let file = files[mutation.file]
        let bytes = mutation.applied(to: file.bytes)
        try workspace.write(bytes, to: file.path)
        defer {
            if MutatedCampaign.isTranslation(file.path) { try? workspace.remove(file.path) } else { try? workspace.write(file.bytes, to: file.path) }
        }
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
        var changed = campaign
        for (language, catalogue) in campaign.catalogues {
            let texts = shipped[language] ?? [:]
            changed.catalogues[language]?.messages = catalogue.messages.filter { texts[$0.key] != $0.value.text }
        }
        let localizer = Localizer(changed, facts: ground.facts, contracts: ground.contracts, formats: ground.formats)
        guard !localizer.findings(ground.wording).contains(where: { $0.severity == .error }) else { return false }
        for material in campaign.materials.prefix(1) {
            for language in languages { _ = localizer.copy(material, region: region, language: language) }
        }
        return true
    }
}
