public import Receipts

/// What reading a file of receipts came to.
public struct ReceiptOutcome: Sendable {
    public var file: String
    public var form: ReceiptFile.Form
    /// Rows that were entered.
    public var entered = 0
    /// Rows that the ledger had already.
    public var skipped = 0
    /// Rows that nobody has filled in yet.
    public var open = 0
    /// Pieces of the rows that were entered.
    public var received = 0
    public var damaged = 0
}
