internal import Campaigns
public import Diagnostics
internal import Distribution
internal import Elections
internal import IncrementalBuild
internal import JSONText
internal import Localization
public import Workspace

/// Finds every edition in the manifest that was made with a fact, with the copies ordered and the consignments concerned.
public struct RecallStage {
    private let workspace: any Workspace
    private let folders: Folders

    public init(workspace: any Workspace, folders: Folders) {
        self.workspace = workspace
        self.folders = folders
    }

    public func run(_ fact: String) -> (recall: FactRecall?, diagnostics: [Diagnostic]) {
        let manifest = folders.output + "/manifest.jsonl"
        guard workspace.kind(of: manifest) == .file else { return (nil, [Diagnostic(.missingFile, ["path": manifest])]) }
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard let ground = loaded.ground else { return (nil, loaded.diagnostics) }
        var known = Set(Cycle.allCases.flatMap { cycle in ground.facts.milestoneIDs(in: cycle).map { "\(cycle.rawValue).\($0)" } })
        let (lines, damage) = said(fact, in: manifest, &known)
        guard !lines.isEmpty || known.contains(fact) || !damage.isEmpty else {
            return (nil, [Diagnostic(.unknownFactID, ["fact": fact, "suggestion": Suggestion.nearest(to: fact, among: known.sorted()) ?? ""])])
        }
        var parts: [FactRecall.Part] = []
        for line in lines {
            let key = line.entry.key
            if parts.last.map({ $0.cycle != key[0] || $0.campaign != key[1] }) ?? true {
                parts.append(part(fact, lines.filter { $0.entry.key.starts(with: key.prefix(2)) }, loaded.campaigns, ground))
            }
        }
        return (FactRecall(fact: fact, parts: parts), damage + loaded.diagnostics.filter { $0.severity == .error })
    }

    /// The lines that name the fact, and the ids of all facts named by any.
    ///
    /// Every line is read whole: a list by which things are called back must not be short without saying so.
    private func said(_ fact: String, in manifest: String, _ known: inout Set<String>) -> (lines: [ManifestLine], damage: [Diagnostic]) {
        let needle = Array("\"id\":\"\(fact)\"".utf8)
        var said: [ManifestLine] = []
        var number = 0, size = 0
        var firstDamaged: Int?
        var last: ManifestLine?
        let lines = workspace.lines(of: manifest)
        while let bytes = lines?.next() {
            number += 1
            size += bytes.count + 1
            guard let line = ManifestLine(bytes) else {
                firstDamaged = firstDamaged ?? number
                continue
            }
            last = line
            if bytes.holds(needle) { said.append(line) }
        }
        // What is left over is a last line that was torn.
        if size != workspace.size(of: manifest) { firstDamaged = firstDamaged ?? number + 1 }
        known.formUnion(last?.facts.map(\.id) ?? [])
        return (said, firstDamaged.map { [Diagnostic(.damagedManifest, at: SourcePlace(file: manifest, line: $0), ["path": manifest])] } ?? [])
    }

    /// One campaign's editions, all of which say the fact.
    private func part(_ fact: String, _ lines: [ManifestLine], _ campaigns: [Campaign], _ ground: Ground) -> FactRecall.Part {
        let first = lines.first.flatMap { EditionKey($0.entry.key) }
        var part = FactRecall.Part(cycle: first?.cycle ?? "", campaign: first?.campaign ?? "", title: first?.campaign ?? "", consignments: [])
        let campaign = campaigns.first { $0.id == part.campaign && $0.cycle.rawValue == part.cycle }
        part.title = campaign?.title ?? part.campaign
        part.later = campaign.flatMap { ground.facts(of: $0).laterVersion(of: fact) }
        let asking = Asking(campaigns, ground)
        var now: FactOrigin?
        var isKnown = false
        for line in lines {
            guard let key = EditionKey(line.entry.key), let region = RegionCode(key.region) else { continue }
            if part.consignments.last?.region != key.region { part.consignments.append(consignment(region, key, campaign, ground)) }
            if !isKnown, let origins = asking.origins(line) {
                isKnown = true
                now = origins.first { $0.id == fact }
            }
            let printed = line.facts.first { $0.id == fact }?.value ?? ""
            let order = campaign.flatMap { asking.ordered(key, region, $0) }
            part.consignments[part.consignments.count - 1].editions.append(FactRecall.Edition(
                region: key.region, unit: key.unit, material: key.material, language: key.language, code: line.code, printed: printed,
                isOutdated: isKnown && now?.value != printed, isDraft: line.isDraft, copies: order?.copies, isEstimate: order?.isEstimate ?? false))
        }
        part.now = now
        return part
    }

    private func consignment(_ region: RegionCode, _ key: EditionKey, _ campaign: Campaign?, _ ground: Ground) -> FactRecall.Consignment {
        let cycle = Cycle(selector: key.cycle)
        return FactRecall.Consignment(
            code: cycle.map { ConsignmentID(cycle: $0, campaign: key.campaign, region: region).text } ?? "", region: region.text,
            regionName: cycle.map { ground.facts.fullName(of: region, in: $0).value } ?? region.text,
            arriveBy: campaign.flatMap { ground.planner.arrival(of: $0, in: region) }, editions: [])
    }

    /// What is asked of a campaign again and again, each region of it once.
    private final class Asking {
        private let campaigns: [Campaign]
        private let ground: Ground
        private var region: RegionCode?
        private var lines: [ConsignmentLine] = []
        private var units: [String: CampaignUnit] = [:]

        init(_ campaigns: [Campaign], _ ground: Ground) {
            self.campaigns = campaigns
            self.ground = ground
        }

        /// How many copies of an edition are ordered; of one for a unit, those of the unit.
        func ordered(_ key: EditionKey, _ region: RegionCode, _ campaign: Campaign) -> (copies: Int, isEstimate: Bool)? {
            if region != self.region {
                self.region = region
                lines = ground.planner.lines(campaign, region, languages: campaign.languages(for: region, facts: ground.facts(of: campaign)))
                let rows = (try? campaign.units?.units(of: region)) ?? []
                units = Dictionary(rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
            }
            guard let line = lines.first(where: { $0.material == key.material && $0.language == key.language }) else { return nil }
            guard let code = key.unit else { return (line.printed, line.estimated) }
            guard units[code] != nil, let material = campaign.materials.first(where: { $0.id == key.material }) else { return nil }
            return (material.copies.count, false)
        }

        /// The facts of an edition as it would be made now.
        func origins(_ line: ManifestLine) -> [FactOrigin]? {
            guard let edition = PlannedEdition.find(line.entry.key, campaigns, ground) else { return nil }
            let copy = ground.localizer(edition.campaign).copy(edition.material, region: edition.region, unit: edition.unit, language: edition.language).copy
            return PieceMaker(ground).make(edition, copy).facts
        }
    }
}
