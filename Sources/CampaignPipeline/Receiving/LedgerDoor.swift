internal import Diagnostics
internal import Ledger
internal import Workspace

/// Opens the ledger, and tells what is wrong with it.
struct LedgerDoor {
    let workspace: any Workspace
    let path: String

    /// The ledger, which is made where there is none. Where files lie in memory it ends with the command.
    func open() throws(LedgerError) -> ReceiptLedger { try ReceiptLedger(at: workspace.location(of: path)) }

    /// The ledger as it stands; `nil` where there is none.
    func openForReading() throws(LedgerError) -> ReceiptLedger? {
        guard workspace.kind(of: path) == .file, let location = workspace.location(of: path) else { return nil }
        return try ReceiptLedger(at: location, readsOnly: true)
    }

    func finding(_ error: LedgerError) -> Diagnostic {
        switch error {
        case .unreadable(let problem): Diagnostic(.ledgerUnreadable, ["path": path, "problem": problem])
        case .busy: Diagnostic(.outputBusy, ["path": path])
        case .system(let problem): Diagnostic(.cannotWrite, ["path": path, "problem": problem])
        }
    }
}
