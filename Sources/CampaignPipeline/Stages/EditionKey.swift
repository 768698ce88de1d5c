/// What sorts editions and names them in index and manifest.
struct EditionKey {
    var cycle: String
    var campaign: String
    var region: String
    /// The code of a place below the region; `nil` where the edition is for all of the region.
    var unit: String?
    var material: String
    var language: String

    init(cycle: String, campaign: String, region: String, unit: String?, material: String, language: String) {
        (self.cycle, self.campaign, self.region, self.unit, self.material, self.language) = (cycle, campaign, region, unit, material, language)
    }

    /// `nil` for what is no key of an edition.
    init?(_ parts: [String]) {
        guard parts.count == 5 || parts.count == 6 else { return nil }
        self.init(
            cycle: parts[0], campaign: parts[1], region: parts[2], unit: parts.count == 6 ? parts[3] : nil, material: parts[parts.count - 2],
            language: parts[parts.count - 1])
    }

    /// The parts by which keys are compared, in their order.
    var parts: [String] { [cycle, campaign, region] + (unit.map { [$0] } ?? []) + [material, language] }
}
