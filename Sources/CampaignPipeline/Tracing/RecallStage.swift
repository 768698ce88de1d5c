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
        let key = lines.first?.entry.key ?? ["", "", "", "", ""]
        var part = FactRecall.Part(cycle: key[0], campaign: key[1], title: key[1], consignments: [])
        let campaign = campaigns.first { $0.id == key[1] && $0.cycle.rawValue == key[0] }
        part.title = campaign?.title ?? key[1]
        part.later = campaign.flatMap { ground.facts(of: $0).laterVersion(of: fact) }
        var now: FactOrigin?
        var isKnown = false
        for line in lines {
            let key = line.entry.key
            guard let region = RegionCode(key[2]) else { continue }
            if part.consignments.last?.region != key[2] { part.consignments.append(consignment(region, key, campaign, ground)) }
            if let campaign, !isKnown, let origins = origins(line, region, campaign, ground) {
                isKnown = true
                now = origins.first { $0.id == fact }
            }
            let printed = line.facts.first { $0.id == fact }?.value ?? ""
            let order = campaign.flatMap { ordered(line, region, $0, ground) }
            part.consignments[part.consignments.count - 1].editions.append(FactRecall.Edition(
                region: key[2], material: key[3], language: key[4], code: line.code, printed: printed,
                isOutdated: isKnown && now?.value != printed, isDraft: line.isDraft, copies: order?.printed, isEstimate: order?.estimated ?? false))
        }
        part.now = now
        return part
    }

    private func consignment(_ region: RegionCode, _ key: [String], _ campaign: Campaign?, _ ground: Ground) -> FactRecall.Consignment {
        let name = Cycle(selector: key[0]).map { ground.facts.fullName(of: region, in: $0).value } ?? region.text
        return FactRecall.Consignment(
            code: Cycle(selector: key[0]).map { ConsignmentID(cycle: $0, campaign: key[1], region: region).text } ?? "", region: region.text, regionName: name,
            arriveBy: campaign.flatMap { ground.planner.arrival(of: $0, in: region) }, editions: [])
    }

    private func ordered(_ line: ManifestLine, _ region: RegionCode, _ campaign: Campaign, _ ground: Ground) -> ConsignmentLine? {
        let languages = campaign.languages(for: region, facts: ground.facts(of: campaign))
        return ground.planner.lines(campaign, region, languages: languages)
            .first { $0.material == line.entry.key[3] && $0.language == line.entry.key[4] }
    }

    /// The facts of an edition as it would be made now.
    private func origins(_ line: ManifestLine, _ region: RegionCode, _ campaign: Campaign, _ ground: Ground) -> [FactOrigin]? {
        guard let material = campaign.materials.first(where: { $0.id == line.entry.key[3] }) else { return nil }
        let language = line.entry.key[4]
        let copy = ground.localizer(campaign).copy(material, region: region, language: language).copy
        return PieceMaker(ground).make(Edition(campaign: campaign, material: material, region: region, language: language), copy).facts
    }
}
