internal import Campaigns
public import Diagnostics
public import Distribution
internal import Elections
public import Workspace

/// Looks for moves between print shops that make each cycle's plan possible; writes nothing.
public struct RebalanceStage {
    private let workspace: any Workspace
    private let folders: Folders

    public init(workspace: any Workspace, folders: Folders) {
        self.workspace = workspace
        self.folders = folders
    }

    public func run(_ selection: Selection) -> (proposals: [RebalanceProposal], diagnostics: [Diagnostic]) {
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard var ground = loaded.ground else { return ([], loaded.diagnostics) }
        let door = LedgerDoor(workspace: workspace, path: folders.ledger)
        do { ground.ordered = try door.orders().ordered } catch { return ([], [door.finding(error)]) }
        let cycles = Set(loaded.campaigns.filter(selection.takes).map(\.cycle)).sorted()
        let proposals = cycles.map { cycle in
            ground.planner.rebalance(cycle, loaded.campaigns.filter { $0.cycle == cycle }.map(ground.planRequest))
        }
        return (proposals, loaded.diagnostics.filter { $0.severity == .error })
    }
}
