internal import Campaigns
public import Diagnostics
internal import Distribution
public import Elections
internal import JSONText
internal import Ledger
public import Workspace

/// Enters in the ledger what goes to print: editions with their facts, numbers and planned days.
public struct ReleaseStage {
    /// What was released.
    public struct Outcome: Sendable {
        /// Lines of consignments entered, and those whose last release was the same.
        public var entered = 0
        public var skipped = 0
        public var pieces = 0
    }

    private let workspace: any Workspace
    private let folders: Folders
    private let ledger: LedgerDoor

    /// - Parameter ledger: its file.
    public init(workspace: any Workspace, folders: Folders, ledger: String) {
        self.workspace = workspace
        self.folders = folders
        self.ledger = LedgerDoor(workspace: workspace, path: ledger)
    }

    public func release(
        _ cycle: Cycle, _ selection: Selection, on date: CalendarDate, entered day: CalendarDate, by person: String
    ) -> (outcome: Outcome?, diagnostics: [Diagnostic]) {
        let manifest = ManifestFile(workspace, folder: folders.output)
        guard workspace.kind(of: manifest.path) == .file else { return (nil, [Diagnostic(.missingFile, ["path": manifest.path])]) }
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard var ground = loaded.ground else { return (nil, loaded.diagnostics) }
        do { ground.ordered = try ledger.orders().ordered } catch { return (nil, [ledger.finding(error)]) }
        let made = ReleasedEditions(manifest, cycle: cycle, units: { campaign, region in
            loaded.campaigns.first { $0.id == campaign }?.units?.counts[region]
        })
        let plan = ground.planner.plan(cycle, loaded.campaigns.filter { $0.cycle == cycle }.map(ground.planRequest))
        var releases: [LedgerRelease] = []
        var missing: [String] = [], drafts: [String] = []
        let campaigns = Dictionary(loaded.campaigns.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for consignment in plan.consignments where selection.takes(consignment.region) && campaigns[consignment.campaign].map(selection.takes) == true {
            for line in consignment.lines {
                let key = EditionKey(
                    cycle: cycle.rawValue, campaign: consignment.campaign, region: consignment.region.text, unit: nil, material: line.material,
                    language: line.language
                ).parts
                guard let edition = made[key] else {
                    missing.append(key.joined(separator: "/"))
                    continue
                }
                if edition.isDraft { drafts.append(key.joined(separator: "/")) }
                releases.append(LedgerRelease(
                    line: LedgerLine(consignment: consignment.id.text, material: line.material, language: line.language), cycle: cycle.rawValue,
                    campaign: consignment.campaign, region: consignment.region.text, pieces: line.printed, fingerprint: edition.fingerprint,
                    edition: edition.code, facts: facts(edition.facts), arrival: consignment.planned.arrival.iso, date: date.iso))
            }
        }
        var diagnostics = loaded.diagnostics.filter { $0.severity == .error }
        if let first = missing.first { diagnostics.append(Diagnostic(.releaseNotMade, ["count": String(missing.count), "first": first])) }
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        if let first = drafts.first { diagnostics.append(Diagnostic(.releaseOfDrafts, severity: .warning, ["count": String(drafts.count), "first": first])) }
        do {
            let ledger = try ledger.open()
            defer { ledger.close() }
            let entered = try ledger.enter(releases, on: day.iso, by: person)
            return (Outcome(entered: entered, skipped: releases.count - entered, pieces: releases.reduce(0) { $0 + $1.pieces }), diagnostics)
        } catch {
            return (nil, [self.ledger.finding(error)])
        }
    }

    private func facts(_ facts: [String: String]) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            for (id, value) in facts.sorted(by: { $0.key < $1.key }) { writer.member(id, value) }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
