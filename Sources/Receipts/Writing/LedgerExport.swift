internal import DelimitedText
public import Ledger

/// The receipts of a ledger as a table that can be received again.
public struct LedgerExport {
    private var writer = DelimitedWriter()

    public init() {
        writer.row(ReceiptField.allCases.map(\.rawValue) + ["file", "line", "entered", "entered_by"])
    }

    public mutating func add(_ entry: LedgerEntry) {
        let receipt = entry.receipt
        writer.row([
            receipt.line.consignment, receipt.line.material, receipt.line.language, receipt.date, String(receipt.received), String(receipt.damaged), receipt.remark,
            receipt.by, entry.file, String(entry.fileLine), entry.entered, entry.enteredBy,
        ])
    }

    public var bytes: [UInt8] { writer.bytes }
}
