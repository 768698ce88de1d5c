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
        let edition = Edition(campaign: campaign, material: material, region: consignment.region, language: line.language)
        let name = edition.key.joined(separator: "/")
        guard let entry = made[edition.key] else { return missing.append(name) }
        guard freshness.isCurrent(entry, edition) else { return stale.append(name) }
        let drawings = PackageNames.best(of: entry.files)
        guard !drawings.isEmpty else { return without.append(name) }
        guard !drawings.contains(where: \.isStale) else { return stale.append(name) }
        let product = OrderJob.Product(
            campaign: campaign.id, campaignTitle: campaign.title, material: material.id, title: template.title, width: template.trim.width,
            height: template.trim.height, bleed: template.bleed, pages: template.pages.count, grammage: template.grammage,
            isCoated: template.rules.paper == .coated, isBlackOnly: template.isBlackOnly)
        let paths = OutputPaths(edition, facts: ground.facts)
        let stem = OrderJob.name(
            cycle, region: paths.folder.split(separator: "/").last.map(String.init) ?? consignment.region.text, material: material.id, language: line.language,
            sides: product.sides, pieces: line.printed)
        let files = drawings.map { file in
            let place = "\(campaign.id)\(supplement(consignment))/\(stem).\(PackageNames.ending(of: file.path, stem: paths.stem))"
            sources[place] = file.path
            return OrderJob.File(path: place, bytes: file.bytes, digest: file.digest)
        }
        jobs.append(OrderJob(product: product, plan: consignment, line: line, edition: entry.code, isDraft: entry.isDraft, files: files))
    }
}
