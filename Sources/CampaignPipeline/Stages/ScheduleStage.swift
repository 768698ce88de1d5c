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

    func run(_ campaigns: [Campaign]) -> (files: Int, diagnostics: [Diagnostic]) {
        var files = 0
        var diagnostics: [Diagnostic] = []
        guard request.task == .make || request.task == .schedule else { return (files, diagnostics) }
        let cycles = Set(campaigns.filter(request.selection.takes).map(\.cycle)).sorted()
        for cycle in cycles {
            let plan = ground.planner.plan(cycle, campaigns.filter { $0.cycle == cycle }.map(ground.planRequest))
            diagnostics += plan.findings
            let report = ScheduleReport(plan, planner: ground.planner)
            for file in report.files() {
                do {
                    try workspace.write(file.bytes, to: "\(request.folders.output)/\(cycle.rawValue)/schedule/\(file.name)")
                    files += 1
                } catch {
                    diagnostics.append(MakeStage.diagnostic(error, path: request.folders.output))
                }
            }
        }
        return (files, diagnostics)
    }
}
