/// A receipt as it stands in the ledger, with where it came from.
public struct LedgerEntry: Sendable, Hashable {
    public var receipt: LedgerReceipt
    /// The file, as it was named when it was read, and the row's line in it.
    public var file: String
    public var fileLine: Int
    /// The day on which it was entered, and who did it.
    public var entered: String
    public var enteredBy: String
}
