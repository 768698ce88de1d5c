internal import Campaigns
public import Diagnostics
internal import Elections
internal import IncrementalBuild
internal import JSONText
internal import Localization
public import Workspace

/// Finds an edition by a file of it or by the code on its imprint, and tells what it was made of.
public struct TraceStage {
    private let workspace: any Workspace
    private let folders: Folders

    public init(workspace: any Workspace, folders: Folders) {
        self.workspace = workspace
        self.folders = folders
    }

    /// - Parameter name: a path that ends as one in the manifest does, or an edition's code in any case.
    public func run(_ name: String) -> (trace: EditionTrace?, diagnostics: [Diagnostic]) {
        let manifest = folders.output + "/manifest.jsonl"
        guard workspace.kind(of: manifest) == .file else { return (nil, [Diagnostic(.missingFile, ["path": manifest])]) }
        let found = TraceStage.find(name, in: manifest, workspace)
        guard let line = found.first else { return (nil, [Diagnostic(.unknownEdition, ["name": name, "path": manifest])] + reasons(name)) }
        guard found.count == 1 else { return (nil, [TraceStage.ambiguous(name, found)]) }
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard var ground = loaded.ground else { return (nil, loaded.diagnostics) }
        ground.pseudo = PseudoLanguage.among([line.entry.key.last ?? ""])
        let errors = loaded.diagnostics.filter { $0.severity == .error }
        return (trace(line, loaded.campaigns, ground), errors)
    }

    /// Why there is no edition of a material in a language, where that is known: `poster-a3.jv.svg`.
    private func reasons(_ name: String) -> [Diagnostic] {
        let parts = (name.split(separator: "/").last ?? "").split(separator: ".").map(String.init)
        guard parts.count > 2 else { return [] }
        return LoadStage(workspace: workspace, folders: folders).run().diagnostics.filter { finding in
            [.bilingualEdition, .droppedEdition].contains(finding.code) && finding.arguments["material"] == parts[0]
                && (finding.arguments["languages"] ?? "").split(separator: ", ").contains { $0 == parts[1] }
        }
    }

    /// The editions that have the name.
    static func find(_ name: String, in manifest: String, _ workspace: any Workspace) -> [ManifestLine] {
        let parts = name.split(separator: "/").suffix(4).joined(separator: "/")
        let code = name.uppercased()
        let needles = ["\(parts)\"", "\"code\":\"\(code)\""].map { Array($0.utf8) }
        var found: [ManifestLine] = []
        let lines = workspace.lines(of: manifest)
        while let bytes = lines?.next() {
            guard needles.contains(where: { bytes.holds($0) }), let line = ManifestLine(bytes) else { continue }
            if line.code == code || line.files.contains(where: { TraceStage.ends($0.path, parts) }) { found.append(line) }
        }
        return found
    }

    private static func ends(_ path: String, _ parts: String) -> Bool { path == parts || path.hasSuffix("/" + parts) }

    /// A name that several editions have, with one that would do.
    static func ambiguous(_ name: String, _ found: [ManifestLine]) -> Diagnostic {
        let parts = name.split(separator: "/").suffix(4).joined(separator: "/")
        let whole = found.lazy.flatMap(\.files).map(\.path).first { ends($0, parts) }
        return Diagnostic(.ambiguousEdition, ["name": name, "count": String(found.count), "example": whole ?? found.first?.code ?? ""])
    }

    private func trace(_ line: ManifestLine, _ campaigns: [Campaign], _ ground: Ground) -> EditionTrace? {
        guard let key = EditionKey(line.entry.key) else { return nil }
        var trace = EditionTrace(
            cycle: key.cycle, campaign: key.campaign, title: key.campaign, region: key.region, regionName: key.region,
            unit: key.unit.map { EditionTrace.Unit(code: $0, name: line.unitName) }, material: key.material, template: line.template,
            language: key.language, code: line.code, isDraft: line.isDraft, isStale: line.isStale, sources: .missing, files: line.files.map(\.path),
            slots: [], link: nil,
            facts: line.facts.map { EditionTrace.PrintedFact(id: $0.id, value: $0.value, confidence: $0.confidence) })
        if let region = RegionCode(key.region), let cycle = Cycle(selector: key.cycle) { trace.regionName = ground.facts.fullName(of: region, in: cycle).value }
        trace.title = campaigns.first { $0.id == key.campaign && $0.cycle.rawValue == key.cycle }?.title ?? key.campaign
        guard let edition = PlannedEdition.find(line.entry.key, campaigns, ground) else { return trace }
        let (campaign, region) = (edition.campaign, edition.region)
        let facts = ground.facts(of: campaign)
        trace.unit?.row = edition.unit.flatMap { unit in campaign.units?.place(of: unit, nil) }
        let copy = ground.localizer(campaign).copy(edition.material, region: region, unit: edition.unit, language: key.language).copy
        let made = PieceMaker(ground).make(edition, copy)
        trace.sources = made.fingerprint == line.entry.fingerprint ? .unchanged : .changed
        trace.slots = slots(copy, campaign, region)
        trace.link = copy.link
        for index in trace.facts.indices {
            let printed = trace.facts[index]
            let same = made.facts.filter { $0.id == printed.id }
            trace.facts[index].known = same.first { $0.value == printed.value } ?? same.first
            trace.facts[index].later = facts.laterVersion(of: printed.id).flatMap { $0.value == printed.value ? nil : $0 }
        }
        return trace
    }

    private func slots(_ copy: Copy, _ campaign: Campaign, _ region: RegionCode) -> [EditionTrace.Slot] {
        func text(_ key: String, _ text: String, _ language: String, _ state: Message.State, isFallback: Bool) -> EditionTrace.Text? {
            let written = PseudoLanguage(rawValue: language) == nil ? language : campaign.languages.source
            guard let message = campaign.catalogues[written]?.messages[key] else { return nil }
            let wording = [region, region.province].first { message.regions[$0] != nil }
            return EditionTrace.Text(
                key: key, text: text, language: language, state: state, isFallback: isFallback, wordingFor: wording,
                place: wording.flatMap { message.regionPlaces[$0] } ?? message.place)
        }
        /// A message as it stands there, and in the other language of two.
        func told(_ one: CopyText) -> [EditionTrace.Text] {
            let fallen = copy.fallbacks.contains { $0.message == one.key && $0.to == one.language }
            let beside = one.beside.flatMap { text(one.key, $0.text, $0.language, $0.state, isFallback: false) }
            return [text(one.key, one.text, one.language, one.state, isFallback: fallen), beside].compactMap { $0 }
        }
        let texts = copy.slots.map { EditionTrace.Slot(name: $0.key, texts: $0.value.flatMap(told), picture: nil) }
        let pictures = copy.pictures.map { EditionTrace.Slot(name: $0.key, texts: told($0.value.alternative), picture: $0.value.path) }
        return (texts + pictures).sorted { $0.name < $1.name }
    }
}
