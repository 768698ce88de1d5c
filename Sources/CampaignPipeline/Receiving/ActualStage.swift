internal import Diagnostics
internal import Distribution
internal import Elections
internal import Ledger
internal import Reporting
internal import Workspace

/// Asks the ledger what has become of planned consignments.
struct ActualStage {
    private let door: LedgerDoor
    private let day: CalendarDate

    /// - Parameters:
    ///   - ledger: its file.
    ///   - day: entries of later days are left out.
    init(workspace: any Workspace, ledger: String, day: CalendarDate) {
        door = LedgerDoor(workspace: workspace, path: ledger)
        self.day = day
    }

    /// By consignment, a line for each of its lines; consignments without any entry are left out.
    func run(_ consignments: [ConsignmentPlan]) -> (actual: [ConsignmentID: [ActualLine]]?, diagnostics: [Diagnostic]) {
        do {
            let ledger = try door.openForReading()
            defer { ledger?.close() }
            let view = try LedgerView(ledger, until: day)
            var actual: [ConsignmentID: [ActualLine]] = [:]
            guard !view.releases.isEmpty || !view.receipts.isEmpty else { return (actual, []) }
            for plan in consignments {
                let lines = plan.lines.map { line in
                    let name = LedgerLine(consignment: plan.id.text, material: line.material, language: line.language)
                    return ActualLine(sent: view.sent(name), received: view.received(name, by: plan.latest.arrival))
                }
                if lines.contains(where: { $0.sent != nil || $0.received != nil }) { actual[plan.id] = lines }
            }
            return (actual, [])
        } catch {
            return (nil, [door.finding(error)])
        }
    }
}
