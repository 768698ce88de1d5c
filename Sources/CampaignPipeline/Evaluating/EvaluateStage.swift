public import Diagnostics
public import Elections
internal import Ledger
public import Reporting
public import Workspace

/// evaluate: plan, manifest and ledger → what was planned, made, sent and received, for the meeting that leadership holds.
public struct EvaluateStage {
    private let workspace: any Workspace
    private let folders: Folders
    private let ledger: LedgerDoor

    /// - Parameter ledger: its file.
    public init(workspace: any Workspace, folders: Folders, ledger: String) {
        self.workspace = workspace
        self.folders = folders
        self.ledger = LedgerDoor(workspace: workspace, path: ledger)
    }

    /// Writes the evaluation of each cycle and, for several, what compares them.
    ///
    /// - Parameter day: entries of later days are left out; without it all count.
    public func run(
        _ cycles: [Cycle], asOf day: CalendarDate?, language: ReportLanguage
    ) -> (outcome: EvaluationOutcome?, diagnostics: [Diagnostic]) {
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard let ground = loaded.ground else { return (nil, loaded.diagnostics) }
        var diagnostics = loaded.diagnostics.filter { $0.severity == .error }
        do {
            let file = try ledger.openForReading()
            defer { file?.close() }
            let view = try LedgerView(file, until: day)
            let manifest = ManifestFile(workspace, folder: folders.output)
            var evaluated: [EvaluatedCycle] = []
            var known: Set<LedgerLine> = []
            for cycle in Cycle.allCases where cycles.contains(cycle) || !view.receipts.isEmpty {
                let released = Set(view.releases.values.compactMap { $0.last?.release }.map { [$0.cycle, $0.campaign, $0.region, $0.line.material, $0.line.language] })
                let evaluation = CycleEvaluation(
                    cycle, ground, loaded.campaigns, ledger: view, made: MadeEditions(manifest, cycle, released: released), day: day)
                let one = evaluation.evaluated()
                known.formUnion(one.lines)
                if cycles.contains(cycle) { evaluated.append(one.cycle) }
            }
            diagnostics += strays(view, known)
            return (try write(evaluated, language), diagnostics)
        } catch let error as LedgerError {
            return (nil, diagnostics + [ledger.finding(error)])
        } catch {
            return (nil, diagnostics + [MakeStage.diagnostic(error, path: folders.output)])
        }
    }

    /// Receipts of which neither a plan nor a release knows the consignment any more: no figure holds them.
    private func strays(_ view: LedgerView, _ known: Set<LedgerLine>) -> [Diagnostic] {
        let strays = view.receipts.keys.filter { !known.contains($0) }.sorted()
        guard let first = strays.first else { return [] }
        let count = strays.reduce(0) { $0 + (view.receipts[$1]?.count ?? 0) }
        return [Diagnostic(
            .receiptsWithoutConsignment, severity: .warning, ["count": String(count), "first": "\(first.consignment) \(first.material) \(first.language)"])]
    }

    private func write(_ cycles: [EvaluatedCycle], _ language: ReportLanguage) throws -> EvaluationOutcome {
        let folder = OutputFolder(workspace, path: folders.output)
        let lock = try workspace.lock(folder.path, waits: false)
        defer { lock.release() }
        var outcome = EvaluationOutcome()
        var reports: [EvaluationReport] = []
        for cycle in cycles {
            let report = EvaluationReport(cycle, language: language)
            reports.append(report)
            let place = "\(folders.output)/\(cycle.cycle.rawValue)/evaluation"
            for file in try report.files() {
                try folder.write(file.bytes, to: "\(place)/\(file.name)")
                outcome.files += 1
            }
            outcome.parts.append(.init(
                cycle: cycle.cycle, page: "\(place)/index.html", problems: report.problemCount, hasReleases: report.hasReleases, hasReceipts: report.hasReceipts))
        }
        guard reports.count > 1 else { return outcome }
        let place = "\(folders.output)/evaluation"
        for file in CycleComparison(reports, language: language).files() {
            try folder.write(file.bytes, to: "\(place)/\(file.name)")
            outcome.files += 1
        }
        outcome.comparison = "\(place)/index.html"
        return outcome
    }
}
