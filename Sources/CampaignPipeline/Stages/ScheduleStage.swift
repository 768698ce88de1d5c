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
        let cycles = Set(campaigns.filter(request.selection.takes).map(\.cycle)).sorted()
        for cycle in cycles {
            var plans: [ConsignmentPlan] = []
            for campaign in campaigns where campaign.cycle == cycle {
                for region in campaign.regions.chosen(in: ground.facts(of: campaign), cycle: cycle) {
                    let planned = ground.planner.plan(campaign, region, languages: campaign.languages(for: region, facts: ground.facts(of: campaign)))
                    diagnostics += planned.diagnostics
                    if let plan = planned.plan { plans.append(plan) }
                }
            }
            guard request.task == .make || request.task == .schedule else { continue }
            let report = ScheduleReport(cycle: cycle, consignments: plans, leadTimes: ground.leadTimes)
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
