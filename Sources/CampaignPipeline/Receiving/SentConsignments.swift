internal import Campaigns
internal import Distribution
internal import Elections
internal import Ledger
internal import Receipts

/// All consignments of all cycles: what was released of them and, where nothing was, what is planned.
final class SentConsignments: ConsignmentDirectory {
    private let ground: Ground
    private var planned: [ConsignmentID: (campaign: Campaign, region: RegionCode)] = [:]
    private var released: [ConsignmentID: [SentLine]] = [:]
    private var known: [ConsignmentID: [SentLine]] = [:]
    private(set) var codes: Set<String> = []

    init(_ campaigns: [Campaign], _ ground: Ground, releases: [LedgerRelease]) {
        self.ground = ground
        for campaign in campaigns {
            for region in campaign.chosenRegions(in: ground.facts(of: campaign)) {
                planned[ConsignmentID(cycle: campaign.cycle, campaign: campaign.id, region: region)] = (campaign, region)
            }
        }
        var last: [LedgerLine: Int] = [:]
        for release in releases { last[release.line] = release.pieces }
        // Supplementary consignments are known from their release.
        let byID = Dictionary(campaigns.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for release in releases {
            guard let id = ConsignmentID(release.line.consignment), planned[id] == nil, let campaign = byID[release.campaign], let region = RegionCode(release.region)
            else { continue }
            planned[id] = (campaign, region)
        }
        for (line, pieces) in last.sorted(by: { $0.key < $1.key }) {
            guard let id = ConsignmentID(line.consignment) else { continue }
            released[id, default: []].append(SentLine(material: line.material, language: line.language, pieces: pieces))
        }
        codes = Set(planned.keys.map(\.text)).union(released.keys.map(\.text))
    }

    func contents(of consignment: ConsignmentID) -> [SentLine]? {
        if let lines = released[consignment] ?? known[consignment] { return lines }
        guard let (campaign, region) = planned[consignment] else { return nil }
        let languages = campaign.languages(for: region, facts: ground.facts(of: campaign))
        let lines = ground.planner.lines(campaign, region, languages: languages).map {
            SentLine(material: $0.material, language: $0.language, pieces: $0.printed)
        }
        known[consignment] = lines
        return lines
    }

    /// What goes to a region, campaign by campaign.
    func lines(to region: RegionCode, in cycle: Cycle?) -> [(code: String, line: SentLine)] {
        let ids = planned.filter { $0.value.region == region && (cycle == nil || $0.value.campaign.cycle == cycle) }
        return ids.sorted { ($0.value.campaign.cycle, $0.value.campaign.id, $0.key) < ($1.value.campaign.cycle, $1.value.campaign.id, $1.key) }
            .flatMap { id, _ in (contents(of: id) ?? []).map { (code: id.text, line: $0) } }
    }
}
