internal import IncrementalBuild

/// One row of a file of receipts: pieces of a material that arrived, or the correction of an earlier row.
public struct LedgerReceipt: Sendable, Hashable {
    public var line: LedgerLine
    /// As `2019-03-25`.
    public var date: String
    /// Everything that arrived, damaged pieces included; below 0 in a correction.
    public var received: Int
    public var damaged: Int
    public var remark: String
    /// Who received it.
    public var by: String

    public init(line: LedgerLine, date: String, received: Int, damaged: Int, remark: String, by: String) {
        self.line = line
        self.date = date
        self.received = received
        self.damaged = damaged
        self.remark = remark
        self.by = by
    }

    /// By this a row is known again, however its file was written.
    var digest: String {
        var print = Fingerprint()
        print.add([line.consignment, line.material, line.language, date, String(received), String(damaged), remark, by])
        return print.digest().hex
    }
}
