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

    func run(_ campaigns: [Campaign]) -> (files: Int, diagnostics: [Diagnostic]) {
        var files = 0
        var diagnostics: [Diagnostic] = []
        guard request.task == .make || request.task == .schedule else { return (files, diagnostics) }
        let cycles = Set(campaigns.filter(request.selection.takes).map(\.cycle)).sorted()
        for cycle in cycles {
            let plan = ground.planner.plan(cycle, campaigns.filter { $0.cycle == cycle }.map(ground.planRequest))
            diagnostics += plan.findings
            var report = ScheduleReport(plan, planner: ground.planner, language: request.reportLanguage, today: request.today)
            if let ledger = request.ledger, let today = request.today {
                let found = ActualStage(workspace: workspace, ledger: ledger, day: today).run(report.consignments)
                report.actual = found.actual
                diagnostics += found.diagnostics
            }
            let folder = "\(request.folders.output)/\(cycle.rawValue)/schedule"
            let regions = Dictionary(grouping: report.consignments, by: \.region)
            do {
                for file in try report.mainFiles() + [report.workbook()] + report.calendars() {
                    try workspace.write(file.bytes, to: "\(folder)/\(file.name)")
                    files += 1
                }
                let stage = PapersStage(workspace: workspace, folder: folder, papers: ConsignmentPapers(report), removes: isWhole)
                for (region, plans) in regions.sorted(by: { $0.key < $1.key }) where request.selection.takes(region) {
                    files += try stage.write(region, plans) { request.selection.campaigns.isEmpty || request.selection.campaigns.contains($0.campaign) }
                }
            } catch {
                diagnostics.append(MakeStage.diagnostic(error, path: request.folders.output))
            }
        }
        return (files, diagnostics)
    }
}
