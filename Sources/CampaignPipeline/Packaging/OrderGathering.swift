internal import Campaigns
internal import Composition
internal import Diagnostics
internal import Distribution
internal import Elections
internal import IncrementalBuild
internal import Measures
internal import Reporting

/// The jobs of an order: what the plan has for a shop, with the files that were made for it.
struct OrderGathering {
    private let ground: Ground
    private let campaigns: [String: Campaign]
    private let cycle: Cycle
    private let plan: CyclePlan
    private var made: [[String]: ManifestLine] = [:]
    private var freshness: EditionFreshness
    private(set) var jobs: [OrderJob] = []
    /// Where each file of the package lies below the output folder.
    private(set) var sources: [String: String] = [:]
    private var missing: [String] = []
    private var stale: [String] = []
    private var without: [String] = []

    init(_ ground: Ground, _ campaigns: [Campaign], _ manifest: ManifestFile, _ cycle: Cycle) {
        self.ground = ground
        self.cycle = cycle
        let own = campaigns.filter { $0.cycle == cycle }
        self.campaigns = Dictionary(own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        freshness = EditionFreshness(ground, own)
        plan = ground.planner.plan(cycle, own.map(ground.planRequest))
        let lines = manifest.manifestLines()
        while let line = lines() {
            if line.entry.key.first == cycle.rawValue { made[line.entry.key] = line }
        }
    }

    /// Why the order cannot be packed.
    var findings: [Diagnostic] {
        [(DiagnosticCode.packageNotMade, missing), (.packageStale, stale), (.packageWithoutFile, without)].compactMap { code, editions in
            editions.first.map { Diagnostic(code, ["count": String(editions.count), "first": $0, "cycle": cycle.rawValue]) }
        }
    }

    mutating func gather(shop: Int, _ selection: Selection, isSupplement: Bool) {
        for consignment in plan.consignments where consignment.shop == shop && selection.takes(consignment.region) {
            guard let campaign = campaigns[consignment.campaign], selection.takes(campaign) else { continue }
            let ordered = ground.ordered[campaign.id]?[consignment.region] ?? []
            if isSupplement, ordered.contains(where: { $0.number == consignment.delivery }) { continue }
            for line in consignment.lines { add(line, consignment, campaign) }
        }
        jobs.sort {
            ($0.product.campaign, $0.product.material, $0.plan.region, $0.line.language, $0.plan.delivery)
                < ($1.product.campaign, $1.product.material, $1.plan.region, $1.line.language, $1.plan.delivery)
        }
    }

    /// Later deliveries lie in folders of their own, counted among those of their region.
    private func supplement(_ consignment: ConsignmentPlan) -> String {
        let ordered = ground.ordered[consignment.campaign]?[consignment.region] ?? []
        let rank = ordered.firstIndex { $0.number == consignment.delivery } ?? ordered.count
        return rank > 0 ? "_susulan-\(rank)" : ""
    }

    private mutating func add(_ line: ConsignmentLine, _ consignment: ConsignmentPlan, _ campaign: Campaign) {
        guard let material = campaign.materials.first(where: { $0.id == line.material }), let template = ground.templates[material.template] else { return }
        let product = OrderJob.Product(
            campaign: campaign.id, campaignTitle: campaign.title, material: material.id, title: template.title, width: template.trim.width,
            height: template.trim.height, bleed: template.bleed, pages: template.pages.count, grammage: template.grammage,
            isCoated: template.rules.paper == .coated, isBlackOnly: template.isBlackOnly)
        var packed: [(entry: ManifestLine, files: [OrderJob.File])] = []
        for edition in editions(material, consignment.region, line.language, campaign) {
            let pieces = edition.unit == nil ? line.printed : material.copies.count
            guard let one = add(edition, product, pieces, supplement(consignment)) else { continue }
            packed.append(one)
        }
        guard let first = packed.first?.entry else { return }
        var sum = Fingerprint()
        for one in packed { sum.add(one.entry.entry.key + [one.entry.entry.fingerprint]) }
        jobs.append(OrderJob(
            product: product, plan: consignment, line: line, edition: campaign.units == nil ? first.code : sum.digest().code,
            isDraft: packed.contains { $0.entry.isDraft }, files: packed.flatMap(\.files)))
    }

    /// The pieces of a line: one for the region, or one for each place below it.
    private mutating func editions(_ material: Material, _ region: RegionCode, _ language: String, _ campaign: Campaign) -> [Edition] {
        let whole = Edition(campaign: campaign, material: material, region: region, language: language)
        guard let table = campaign.units else { return [whole] }
        guard let units = try? table.units(of: region) else {
            missing.append(whole.key.joined(separator: "/"))
            return []
        }
        return units.map { unit in
            var edition = whole
            edition.unit = unit
            return edition
        }
    }

    /// The files of an edition; `nil` where they cannot be packed, which is noted.
    ///
    /// - Parameter folder: what follows the campaign in the name of the folder.
    private mutating func add(_ edition: Edition, _ product: OrderJob.Product, _ pieces: Int, _ folder: String) -> (ManifestLine, [OrderJob.File])? {
        let name = edition.key.joined(separator: "/")
        guard let entry = made[edition.key] else {
            missing.append(name)
            return nil
        }
        let drawings = PackageNames.best(of: entry.files)
        guard freshness.isCurrent(entry, edition), !drawings.contains(where: \.isStale) else {
            stale.append(name)
            return nil
        }
        guard !drawings.isEmpty else {
            without.append(name)
            return nil
        }
        let paths = OutputPaths(edition, facts: ground.facts)
        let folders = paths.folder.split(separator: "/").dropFirst(2)
        let stem = OrderJob.name(
            cycle, region: folders.joined(separator: "-"), material: edition.material.id, language: edition.language, sides: product.sides, pieces: pieces)
        return (entry, drawings.map { file in
            let place = "\(edition.campaign.id)\(folder)/\(stem).\(PackageNames.ending(of: file.path, stem: paths.stem))"
            sources[place] = file.path
            return OrderJob.File(path: place, bytes: file.bytes, digest: file.digest)
        })
    }
}
