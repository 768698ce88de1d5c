internal import Campaigns
public import Diagnostics
internal import Elections
internal import IncrementalBuild
internal import Ledger
internal import Localization
public import Workspace

/// Finds an edition and tells what differs from the run that made it.
public struct WhyStage {
    private let workspace: any Workspace
    private let folders: Folders

    public init(workspace: any Workspace, folders: Folders) {
        self.workspace = workspace
        self.folders = folders
    }

    private static let mostBytes = 1 << 30

    /// - Parameter name: a path that ends as one in the manifest does, or an edition's code in any case.
    public func run(_ name: String) -> (change: EditionChange?, diagnostics: [Diagnostic]) {
        let manifest = folders.output + "/manifest.jsonl"
        guard workspace.kind(of: manifest) == .file else { return (nil, [Diagnostic(.missingFile, ["path": manifest])]) }
        let found = TraceStage.find(name, in: manifest, workspace)
        guard let line = found.first else { return (nil, [Diagnostic(.unknownEdition, ["name": name, "path": manifest])]) }
        guard found.count == 1 else { return (nil, [TraceStage.ambiguous(name, found)]) }
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard let ground = loaded.ground else { return (nil, loaded.diagnostics) }
        return (change(line, loaded.campaigns, ground), loaded.diagnostics.filter { $0.severity == .error })
    }

    private func change(_ line: ManifestLine, _ campaigns: [Campaign], _ ground: Ground) -> EditionChange {
        let key = line.entry.key
        guard let name = EditionKey(key) else { return EditionChange(cycle: "", campaign: "", region: "", material: "", language: "", state: .unplanned) }
        var change = EditionChange(
            cycle: name.cycle, campaign: name.campaign, region: name.region, unit: name.unit, material: name.material, language: name.language,
            state: .unplanned)
        change.outOfDate = line.files.filter(\.isStale).map(\.path)
        change.files = line.files.filter { !isWhole($0) }.map(\.path)
        guard let edition = PlannedEdition.find(key, campaigns, ground) else { return change }
        let copy = ground.localizer(edition.campaign).copy(edition.material, region: edition.region, unit: edition.unit, language: edition.language).copy
        let made = PieceMaker(ground).make(edition, copy)
        let isSame = made.fingerprint == line.entry.fingerprint && !line.isStale
        change.state = isSame && change.files.isEmpty && change.outOfDate.isEmpty ? .current : .due
        guard !isSame else { return change }
        let printed = line.facts
        for fact in made.facts where !printed.contains(where: { $0.id == fact.id && $0.value == fact.value }) {
            change.facts.append(.init(id: fact.id, printed: printed.first { $0.id == fact.id }?.value, now: fact.value))
        }
        for fact in printed where !made.facts.contains(where: { $0.id == fact.id }) {
            change.facts.append(.init(id: fact.id, printed: fact.value, now: nil))
        }
        guard let former = trail(of: key) else {
            change.isRemembered = false
            return change
        }
        change.parts = InputTrail.differences(former, made.trail).map { EditionChange.Part(kind: $0.kind.rawValue, name: $0.name) }
        return change
    }

    private func isWhole(_ file: EditionRecord.File) -> Bool {
        guard let bytes = try? workspace.read(folders.output + "/" + file.path, limit: WhyStage.mostBytes), bytes.count == file.bytes else { return false }
        return Digest(of: bytes).hex == file.digest
    }

    private func trail(of key: [String]) -> InputTrail? {
        let folder = OutputFolder(workspace, path: folders.output)
        guard let index = IndexDoor(folder: folder).openForReading(), let packed = try? index.trail(of: key) else { return nil }
        return try? InputTrail(packed: packed)
    }
}
