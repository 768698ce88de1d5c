internal import Campaigns
internal import Elections

/// The edition of a manifest's line as it would be made now.
enum PlannedEdition {
    /// - Parameter unit: asked for the row of a unit; without an answer there is no edition of one.
    /// - Returns: `nil` where the campaign does not plan it any more.
    static func find(
        _ parts: [String], _ campaigns: [Campaign], _ ground: Ground, unit: (UnitTable, String, RegionCode) -> CampaignUnit? = row
    ) -> Edition? {
        guard let key = EditionKey(parts), let region = RegionCode(key.region),
            let campaign = campaigns.first(where: { $0.id == key.campaign && $0.cycle.rawValue == key.cycle }),
            let material = campaign.materials.first(where: { $0.id == key.material }), (campaign.units == nil) == (key.unit == nil)
        else { return nil }
        let facts = ground.facts(of: campaign)
        guard campaign.chosenRegions(in: facts).contains(region),
            !ground.pseudo.isEmpty || material.editions(in: campaign.languages(for: region, facts: facts)).contains(key.language)
        else { return nil }
        var edition = Edition(campaign: campaign, material: material, region: region, language: key.language)
        if let table = campaign.units, let code = key.unit {
            guard let row = unit(table, code, region) else { return nil }
            edition.unit = row
        }
        return edition
    }

    static func row(_ table: UnitTable, _ code: String, _ region: RegionCode) -> CampaignUnit? { (try? table.unit(code, in: region)) ?? nil }
}
