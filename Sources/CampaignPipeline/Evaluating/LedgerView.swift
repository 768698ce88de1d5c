internal import Elections
internal import Ledger
internal import Reporting

/// What the ledger tells up to a day, by line, with the numbers of its rows. Rows are never taken away, so that the n-th entry is row n.
struct LedgerView {
    struct Released {
        var row: Int
        var release: LedgerRelease
        var date: CalendarDate
    }

    struct Arrived {
        var row: Int
        var receipt: LedgerReceipt
        var date: CalendarDate
    }

    private(set) var releases: [LedgerLine: [Released]] = [:]
    private(set) var receipts: [LedgerLine: [Arrived]] = [:]

    /// - Parameter ledger: `nil` where there is none.
    init(_ ledger: ReceiptLedger?, until day: CalendarDate?) throws(LedgerError) {
        guard let ledger else { return }
        for (index, release) in try ledger.releases().enumerated() {
            guard let date = CalendarDate(iso: release.date), day.map({ date <= $0 }) ?? true else { continue }
            releases[release.line, default: []].append(Released(row: index + 1, release: release, date: date))
        }
        var row = 0
        var receipts: [LedgerLine: [Arrived]] = [:]
        try ledger.entries { entry in
            row += 1
            guard let date = CalendarDate(iso: entry.receipt.date), day.map({ date <= $0 }) ?? true else { return }
            receipts[entry.receipt.line, default: []].append(Arrived(row: row, receipt: entry.receipt, date: date))
        }
        self.receipts = receipts
    }

    var releasedLines: [LedgerLine] { releases.keys.sorted() }

    func sent(_ line: LedgerLine) -> EvaluatedLine.Sent? {
        guard let all = releases[line], let last = all.last else { return nil }
        return EvaluatedLine.Sent(
            pieces: last.release.pieces, first: all.map(\.date).min() ?? last.date, last: all.map(\.date).max() ?? last.date, rows: all.map(\.row))
    }

    /// What all receipts of a line come to. A correction counts on its own day, so that what arrived in time is never more than what arrived.
    func received(_ line: LedgerLine, by deadline: CalendarDate?) -> EvaluatedLine.Received? {
        guard let all = receipts[line], let first = all.map(\.date).min(), let last = all.map(\.date).max() else { return nil }
        let pieces = all.reduce(0) { $0 + $1.receipt.received }
        let early = all.reduce(0) { $0 + ($1.date <= deadline ?? $1.date ? $1.receipt.received : 0) }
        return EvaluatedLine.Received(
            pieces: pieces, onTime: max(0, min(early, pieces)), damaged: all.reduce(0) { $0 + $1.receipt.damaged }, first: first, last: last, rows: all.map(\.row))
    }
}
