/// What all receipts of a line come to.
public struct LedgerTotal: Sendable, Hashable {
    public var received = 0
    public var damaged = 0

    public init() {}

    public mutating func add(_ receipt: LedgerReceipt) {
        received += receipt.received
        damaged += receipt.damaged
    }
}
