internal import Distribution
internal import Elections
internal import Reporting
internal import Workspace

/// report, of what goes with the boxes: the papers of a region's consignments and the page that leads to them.
struct PapersStage: Sendable {
    let workspace: any Workspace
    /// That of the schedule.
    let folder: String
    let papers: ConsignmentPapers
    /// Whether papers of consignments that are planned no more are taken away.
    let removes: Bool

    /// - Parameter isSelected: whether the papers of a consignment are wanted; the page tells of all.
    /// - Returns: how many files were written.
    func write(_ region: RegionCode, _ plans: [ConsignmentPlan], _ isSelected: (ConsignmentPlan) -> Bool) throws(WorkspaceError) -> Int {
        let folder = "\(folder)/\(ConsignmentPapers.folder(of: region))"
        if removes { try removeOthers(plans, in: folder) }
        var count = 1
        for plan in plans where isSelected(plan) {
            for paper in papers.papers(of: plan) {
                try workspace.write(paper.bytes, to: "\(folder)/\(paper.name)")
                count += 1
            }
        }
        let index = papers.index(of: plans)
        try workspace.write(index.bytes, to: "\(folder)/\(index.name)")
        return count
    }

    private func removeOthers(_ plans: [ConsignmentPlan], in folder: String) throws(WorkspaceError) {
        guard workspace.kind(of: folder) == .folder else { return }
        let codes = Set(plans.map(\.id.text))
        for entry in (try? workspace.list(folder)) ?? [] where entry.kind == .file {
            let parts = entry.name.split(separator: ".")
            // Only what can be a paper of ours: nothing else that someone laid there is touched.
            guard parts.count == 3, parts[2] == "html", ConsignmentPapers.kinds.contains(String(parts[1])), ConsignmentID(String(parts[0])) != nil,
                !codes.contains(String(parts[0]))
            else { continue }
            try workspace.remove("\(folder)/\(entry.name)")
        }
    }
}
