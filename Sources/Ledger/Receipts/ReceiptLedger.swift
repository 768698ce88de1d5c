internal import Foundation
internal import GRDB

/// The ledger of what went to print and what arrived: a file of SQLite to which entries are added and in which none is ever changed.
public final class ReceiptLedger {
    private let queue: DatabaseQueue

    /// Opens the file, or makes it.
    ///
    /// - Parameter path: the file; without one the ledger lies in memory and ends with the program.
    public init(at path: String?, readsOnly: Bool = false) throws(LedgerError) {
        var configuration = Configuration()
        configuration.readonly = readsOnly
        configuration.prepareDatabase { if !readsOnly { try LedgerSchema.prepare($0) } }
        let settings = configuration
        queue = try ReceiptLedger.told {
            try path.map { try DatabaseQueue(path: $0, configuration: settings) } ?? DatabaseQueue(configuration: settings)
        }
        if !readsOnly { try changing(LedgerSchema.make) }
        try using(LedgerSchema.check)
    }

    /// Lets go of the file; the ledger must not be used after.
    public func close() { try? queue.close() }

    // MARK: Receipts

    /// Which of a file's rows are not in the ledger yet. A row is known by what it says and by how often the file has said it before.
    public func news(in receipts: [LedgerReceipt]) throws(LedgerError) -> [Bool] {
        try using { database in
            let statement = try database.cachedStatement(sql: "SELECT 1 FROM receipts WHERE digest = ? AND occurrence = ?")
            return try ReceiptLedger.known(receipts).map { digest, occurrence in
                try Int.fetchOne(statement, arguments: [digest, occurrence]) == nil
            }
        }
    }

    /// Enters those rows of a file that are not there yet: all of them or, where that fails, none.
    ///
    /// - Parameter receipts: all rows of the file, each with its line.
    /// - Returns: how many were entered.
    public func enter(
        _ receipts: [(receipt: LedgerReceipt, line: Int)], of file: String, digest: String, on day: String, by person: String
    ) throws(LedgerError) -> Int {
        let known = ReceiptLedger.known(receipts.map(\.receipt))
        var count = 0
        try changing { database in
            count = 0
            try database.execute(sql: "INSERT INTO files (name, digest, entered, entered_by) VALUES (?, ?, ?, ?)", arguments: [file, digest, day, person])
            let id = database.lastInsertedRowID
            let statement = try database.cachedStatement(sql: """
                INSERT OR IGNORE INTO receipts (digest, occurrence, consignment, material, language, date, received, damaged, remark, received_by, file, line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
            for ((receipt, line), (digest, occurrence)) in zip(receipts, known) {
                try statement.execute(arguments: [
                    digest, occurrence, receipt.line.consignment, receipt.line.material, receipt.line.language, receipt.date, receipt.received, receipt.damaged,
                    receipt.remark, receipt.by, id, line,
                ])
                count += database.changesCount
            }
        }
        return count
    }

    /// What the receipts of every line come to.
    public func totals() throws(LedgerError) -> [LedgerLine: LedgerTotal] {
        var totals: [LedgerLine: LedgerTotal] = [:]
        try entries { totals[$0.receipt.line, default: LedgerTotal()].add($0.receipt) }
        return totals
    }

    /// All receipts, in the order in which they were entered.
    public func entries(_ body: (LedgerEntry) -> Void) throws(LedgerError) {
        try using { database in
            let cursor = try Row.fetchCursor(database, sql: """
                SELECT consignment, material, language, date, received, damaged, remark, received_by, name, line, entered, entered_by
                FROM receipts JOIN files ON files.id = receipts.file ORDER BY receipts.id
                """)
            while let row = try cursor.next() {
                let receipt = LedgerReceipt(
                    line: try ReceiptLedger.line(row), date: try ReceiptLedger.text(row, 3), received: try ReceiptLedger.number(row, 4),
                    damaged: try ReceiptLedger.number(row, 5), remark: try ReceiptLedger.text(row, 6), by: try ReceiptLedger.text(row, 7))
                body(LedgerEntry(
                    receipt: receipt, file: try ReceiptLedger.text(row, 8), fileLine: try ReceiptLedger.number(row, 9),
                    entered: try ReceiptLedger.text(row, 10), enteredBy: try ReceiptLedger.text(row, 11)))
            }
        }
    }

    /// How often each row of a file was said before in it, beside its digest.
    private static func known(_ receipts: [LedgerReceipt]) -> [(digest: String, occurrence: Int)] {
        var seen: [LedgerReceipt: Int] = [:]
        return receipts.map { receipt in
            let occurrence = seen[receipt, default: 0] + 1
            seen[receipt] = occurrence
            return (receipt.digest, occurrence)
        }
    }

    // MARK: Releases

    /// Enters what went to print; a line whose last release was of the same edition in the same number is left out.
    ///
    /// - Returns: how many were entered.
    public func enter(_ releases: [LedgerRelease], on day: String, by person: String) throws(LedgerError) -> Int {
        var last: [LedgerLine: LedgerRelease] = [:]
        for release in try self.releases() { last[release.line] = release }
        let news = releases.filter { release in
            last[release.line].map { $0.fingerprint != release.fingerprint || $0.pieces != release.pieces } ?? true
        }
        try changing { database in
            let statement = try database.cachedStatement(sql: """
                INSERT INTO releases (consignment, material, language, cycle, campaign, region, pieces, fingerprint, edition, facts, arrival, date, entered, entered_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
            for release in news {
                try statement.execute(arguments: [
                    release.line.consignment, release.line.material, release.line.language, release.cycle, release.campaign, release.region, release.pieces,
                    release.fingerprint, release.edition, release.facts, release.arrival, release.date, day, person,
                ])
            }
        }
        return news.count
    }

    /// All releases, in the order in which they were entered.
    public func releases() throws(LedgerError) -> [LedgerRelease] {
        try using { database in
            let cursor = try Row.fetchCursor(database, sql: """
                SELECT consignment, material, language, cycle, campaign, region, pieces, fingerprint, edition, facts, arrival, date FROM releases ORDER BY id
                """)
            var releases: [LedgerRelease] = []
            while let row = try cursor.next() {
                releases.append(LedgerRelease(
                    line: try ReceiptLedger.line(row), cycle: try ReceiptLedger.text(row, 3), campaign: try ReceiptLedger.text(row, 4),
                    region: try ReceiptLedger.text(row, 5), pieces: try ReceiptLedger.number(row, 6), fingerprint: try ReceiptLedger.text(row, 7),
                    edition: try ReceiptLedger.text(row, 8), facts: try ReceiptLedger.text(row, 9), arrival: try ReceiptLedger.text(row, 10),
                    date: try ReceiptLedger.text(row, 11)))
            }
            return releases
        }
    }

    // MARK: The calls

    private static func line(_ row: Row) throws -> LedgerLine {
        LedgerLine(consignment: try text(row, 0), material: try text(row, 1), language: try text(row, 2))
    }

    private static func text(_ row: Row, _ column: Int) throws -> String {
        guard let text = String.fromDatabaseValue(row[column]) else { throw LedgerError.unreadable("an entry has a value of another kind") }
        return text
    }

    private static func number(_ row: Row, _ column: Int) throws -> Int {
        guard let number = Int.fromDatabaseValue(row[column]) else { throw LedgerError.unreadable("an entry has a value of another kind") }
        return number
    }

    private func using<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try ReceiptLedger.told { try queue.read(body) }
    }

    private func changing(_ body: (Database) throws -> Void) throws(LedgerError) {
        try ReceiptLedger.told { try queue.write(body) }
    }

    private static func told<Value>(_ body: () throws -> Value) throws(LedgerError) -> Value {
        do {
            return try body()
        } catch let error as LedgerError {
            throw error
        } catch let error as DatabaseError {
            let words = error.message ?? error.resultCode.description
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy
            case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_NOMEM: throw .system(words)
            default: throw .unreadable(words)
            }
        } catch {
            throw .unreadable("\(error)")
        }
    }
}
