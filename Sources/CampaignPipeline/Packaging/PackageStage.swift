internal import Campaigns
internal import Composition
public import Diagnostics
internal import Distribution
public import Elections
internal import IncrementalBuild
internal import JSONText
public import Reporting
public import Workspace

/// Gathers what a print shop needs for a cycle: the finished files under names that say what they are, and the order.
public struct PackageStage {
    /// What was packed.
    public struct Outcome: Sendable {
        public var folder: String
        /// The name of the shop.
        public var shop: String
        public var jobs = 0
        public var files = 0
        public var pieces = 0
        public var drafts = 0
    }

    private let workspace: any Workspace
    private let folders: Folders
    private let asOf: CalendarDate?

    private static let mostBytes = 1 << 30

    /// - Parameter asOf: the day whose knowledge the editions were made with, where the run named one.
    public init(workspace: any Workspace, folders: Folders, asOf: CalendarDate? = nil) {
        self.workspace = workspace
        self.folders = folders
        self.asOf = asOf
    }

    /// - Parameters:
    ///   - name: the shop's id or name.
    ///   - folder: where the package is written; `nil` for a folder beside the user that is named for cycle and shop.
    ///   - isSupplement: whether what was released already is left out.
    public func run(
        _ name: String, _ cycle: Cycle, _ selection: Selection, isSupplement: Bool = false, to folder: String?, language: ReportLanguage
    ) -> (outcome: Outcome?, diagnostics: [Diagnostic]) {
        let manifest = ManifestFile(workspace, folder: folders.output)
        guard workspace.kind(of: manifest.path) == .file else { return (nil, [Diagnostic(.missingFile, ["path": manifest.path])]) }
        let loaded = LoadStage(workspace: workspace, folders: folders, asOf: asOf).run()
        guard var ground = loaded.ground else { return (nil, loaded.diagnostics) }
        let door = LedgerDoor(workspace: workspace, path: folders.ledger)
        do { ground.ordered = try door.orders().ordered } catch { return (nil, [door.finding(error)]) }
        let shops = ground.planner.shops.shops
        guard let number = shops.firstIndex(where: { [$0.id, $0.name].contains { $0.lowercased() == name.lowercased() } }) else {
            return (nil, [Diagnostic(.unknownShop, [
                "shop": name, "allowed": shops.map(\.id).joined(separator: ", "), "suggestion": Suggestion.nearest(to: name, among: shops.map(\.id)) ?? "",
            ])])
        }
        do {
            // What is packed must not be made anew meanwhile.
            let lock = try workspace.lock(folders.output, waits: false)
            defer { lock.release() }
            let refused = loaded.diagnostics.filter { $0.severity == .error }
            var gathering = OrderGathering(ground, loaded.campaigns, manifest, cycle)
            gathering.gather(shop: number, selection, isSupplement: isSupplement)
            let findings = refused + gathering.findings + (gathering.jobs.isEmpty && gathering.findings.isEmpty
                ? [Diagnostic(.packageEmpty, ["shop": shops[number].name, "cycle": cycle.rawValue])] : [])
            guard findings.isEmpty else { return (nil, findings) }
            let sheet = OrderSheet(shop: shops[number], cycle: cycle, jobs: gathering.jobs, language: language)
            let target = folder ?? "\(cycle.rawValue)-\(PackageStage.plain(shops[number].id))"
            let refusal = try write(sheet, gathering.sources, to: PackageFolder(workspace: workspace, path: target))
            guard refusal.isEmpty else { return (nil, refusal) }
            let outcome = Outcome(
                folder: target, shop: sheet.shop.name, jobs: sheet.jobs.count, files: sheet.fileCount, pieces: sheet.pieces, drafts: sheet.drafts)
            return (outcome, sheet.drafts == 0 ? [] : [Diagnostic(.packageOfDrafts, severity: .warning, [
                "count": String(sheet.drafts), "of": String(sheet.jobs.count),
            ])])
        } catch let error as WorkspaceError {
            return (nil, [FailedCall.finding(error, path: folders.output)])
        } catch {
            return (nil, [Diagnostic(.internalError, ["problem": "\(error)"])])
        }
    }

    /// Everything is read and compared before anything is written.
    ///
    /// - Parameter sources: where each file of the package lies below the output folder.
    private func write(_ sheet: OrderSheet, _ sources: [String: String], to folder: PackageFolder) throws -> [Diagnostic] {
        let files = sheet.jobs.flatMap(\.files)
        if let refusal = folder.refusal(files.map(\.path)) { return [refusal] }
        let damaged = files.filter { bytes(of: $0, sources) == nil }
        if let first = damaged.first {
            return [Diagnostic(.packageDamaged, ["count": String(damaged.count), "first": sources[first.path] ?? first.path])]
        }
        let papers = try sheet.files()
        try folder.begin(papers.map { ($0.name, Digest(of: $0.bytes).hex) } + files.map { ($0.path, $0.digest) })
        for file in files {
            guard let bytes = bytes(of: file, sources) else {
                return [Diagnostic(.packageDamaged, ["count": "1", "first": sources[file.path] ?? file.path])]
            }
            try folder.write(bytes, to: file.path)
        }
        for paper in papers { try folder.write(paper.bytes, to: paper.name) }
        return []
    }

    /// The bytes of a file, when they are those that were made.
    private func bytes(of file: OrderJob.File, _ sources: [String: String]) -> [UInt8]? {
        guard let source = sources[file.path], let bytes = try? workspace.read(folders.output + "/" + source, limit: PackageStage.mostBytes),
            bytes.count == file.bytes, Digest(of: bytes).hex == file.digest
        else { return nil }
        return bytes
    }

    /// Letters, digits and hyphens, for the name of a folder.
    private static func plain(_ id: String) -> String {
        let name = id.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
        return name.isEmpty ? "shop" : name
    }
}
