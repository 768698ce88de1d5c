public import Diagnostics
internal import Ledger
internal import Receipts
public import Workspace

/// Writes the ledger back as a table.
public struct LedgerStage {
    private let door: LedgerDoor

    /// - Parameter ledger: its file.
    public init(workspace: any Workspace, ledger: String) { door = LedgerDoor(workspace: workspace, path: ledger) }

    /// All receipts in the order in which they were entered, as CSV.
    public func export() -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        do {
            guard let ledger = try door.openForReading() else { return (nil, [Diagnostic(.missingFile, ["path": door.path])]) }
            defer { ledger.close() }
            var export = LedgerExport()
            try ledger.entries { export.add($0) }
            return (export.bytes, [])
        } catch {
            return (nil, [door.finding(error)])
        }
    }
}
