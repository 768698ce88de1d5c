internal import Campaigns
internal import Diagnostics
internal import Distribution
internal import Elections
internal import Reporting
internal import Workspace

/// schedule → report: always of the whole cycle, whatever was selected, so that the plan on disk is never half of one.
struct ScheduleStage {
    let workspace: any Workspace
    let request: Request
    let ground: Ground
    /// Whether every campaign is planned; while one is refused, no paper is taken away.
    let isWhole: Bool

    /// - Parameter isStopped: whether no other file is to be begun.
    func run(_ campaigns: [Campaign], isStopped: @escaping @Sendable () -> Bool = { false }) -> (files: Int, diagnostics: [Diagnostic]) {
        var files = 0
        var diagnostics: [Diagnostic] = []
        guard request.task == .make || request.task == .schedule else { return (files, diagnostics) }
        let door = LedgerDoor(workspace: workspace, path: request.ledger ?? request.folders.ledger)
        let orders: OrderBook
        do { orders = try door.orders() } catch { return (files, [door.finding(error)]) }
        var ground = ground
        ground.ordered = orders.ordered
        let cycles = Set(campaigns.filter(request.selection.takes).map(\.cycle)).sorted()
        for cycle in cycles where !isStopped() {
            let plan = ground.planner.plan(cycle, campaigns.filter { $0.cycle == cycle }.map(ground.planRequest))
            diagnostics += plan.findings
            var report = ScheduleReport(consume plan, planner: ground.planner, language: request.reportLanguage, today: request.today)
            report.changes = orders.changes
            diagnostics += report.costs?.findings ?? []
            if let ledger = request.ledger, let today = request.today {
                let found = ActualStage(workspace: workspace, ledger: ledger, day: today).run(report.consignments)
                report.actual = found.actual
                diagnostics += found.diagnostics
            }
            let folder = "\(request.folders.output)/\(cycle.rawValue)/schedule"
            // Their places: what a cycle sends is in memory once.
            let regions = Dictionary(grouping: report.consignments.indices) { report.consignments[$0].region }
            report.linked = Set(regions.keys.filter { request.selection.takes($0) || workspace.kind(of: "\(folder)/\(ConsignmentPapers.page(of: $0))") == .file })
            for (region, list) in report.lists.sorted(by: { $0.key < $1.key }) where request.selection.takes(region) {
                let name = regions[region]?.first.map { report.consignments[$0].regionName } ?? ""
                diagnostics += list.finding(in: request.folders.assets + "/distribution/units", name).map { [$0] } ?? []
            }
            let papers = PapersStage(workspace: workspace, folder: folder, papers: ConsignmentPapers(report), removes: isWhole)
            let written = ScheduleFiles(workspace: workspace, folder: folder, report: report, selection: request.selection, papers: papers)
                .write(regions, jobs: request.jobs ?? ProcessorCount.online, isStopped: isStopped)
            files += written.files
            diagnostics += written.failure.map { [$0] } ?? []
        }
        return (files, diagnostics)
    }
}
