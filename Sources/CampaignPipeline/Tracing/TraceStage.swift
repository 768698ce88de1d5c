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
        guard let line = found.first else { return (nil, [Diagnostic(.unknownEdition, ["name": name, "path": manifest])]) }
        guard found.count == 1 else { return (nil, [TraceStage.ambiguous(name, found)]) }
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard var ground = loaded.ground else { return (nil, loaded.diagnostics) }
        ground.pseudo = PseudoLanguage.among([line.entry.key[4]])
        let errors = loaded.diagnostics.filter { $0.severity == .error }
        return (trace(line, loaded.campaigns, ground), errors)
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

    private func trace(_ line: ManifestLine, _ campaigns: [Campaign], _ ground: Ground) -> EditionTrace {
        let key = line.entry.key
        let region = RegionCode(key[2])
        var trace = EditionTrace(
            cycle: key[0], campaign: key[1], title: key[1], region: key[2], regionName: key[2], material: key[3], template: line.template,
            language: key[4], code: line.code, isDraft: line.isDraft, isStale: line.isStale, sources: .missing, files: line.files.map(\.path),
            slots: [], link: nil,
            facts: line.facts.map { EditionTrace.PrintedFact(id: $0.id, value: $0.value, confidence: $0.confidence) })
        if let region, let cycle = Cycle(selector: key[0]) { trace.regionName = ground.facts.fullName(of: region, in: cycle).value }
        guard let campaign = campaigns.first(where: { $0.id == key[1] && $0.cycle.rawValue == key[0] }) else { return trace }
        trace.title = campaign.title
        guard let region, let material = campaign.materials.first(where: { $0.id == key[3] }) else { return trace }
        let facts = ground.facts(of: campaign)
        guard !ground.pseudo.isEmpty || campaign.languages(for: region, facts: facts).contains(key[4]) else { return trace }
        let localizer = ground.localizer(campaign)
        let copy = localizer.copy(material, region: region, language: key[4]).copy
        let made = PieceMaker(ground).make(Edition(campaign: campaign, material: material, region: region, language: key[4]), copy)
        trace.sources = made.fingerprint == line.entry.fingerprint ? .unchanged : .changed
        trace.slots = slots(copy, campaign, region, key[4])
        trace.link = copy.link
        for index in trace.facts.indices {
            let printed = trace.facts[index]
            let same = made.facts.filter { $0.id == printed.id }
            trace.facts[index].known = same.first { $0.value == printed.value } ?? same.first
            trace.facts[index].later = facts.laterVersion(of: printed.id).flatMap { $0.value == printed.value ? nil : $0 }
        }
        return trace
    }

    private func slots(_ copy: Copy, _ campaign: Campaign, _ region: RegionCode, _ language: String) -> [EditionTrace.Slot] {
        func text(_ text: CopyText) -> EditionTrace.Text? {
            let written = PseudoLanguage(rawValue: text.language) == nil ? text.language : campaign.languages.source
            guard let message = campaign.catalogues[written]?.messages[text.key] else { return nil }
            let wording = [region, region.province].first { message.regions[$0] != nil }
            return EditionTrace.Text(
                key: text.key, text: text.text, language: text.language, state: text.state, isFallback: text.language != language,
                wordingFor: wording, place: wording.flatMap { message.regionPlaces[$0] } ?? message.place)
        }
        let texts = copy.slots.map { EditionTrace.Slot(name: $0.key, texts: $0.value.compactMap(text), picture: nil) }
        let pictures = copy.pictures.map { EditionTrace.Slot(name: $0.key, texts: [text($0.value.alternative)].compactMap { $0 }, picture: $0.value.path) }
        return (texts + pictures).sorted { $0.name < $1.name }
    }
}
