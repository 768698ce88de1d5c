import Foundation
import GRDB
import Testing

@testable import Ledger

struct ReceiptLedgerTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString).sqlite").path
    private let poster = LedgerLine(consignment: "NQ8XTS", material: "poster-a3", language: "id")

    private func receipt(_ received: Int, _ remark: String = "") -> LedgerReceipt {
        LedgerReceipt(line: poster, date: "2019-03-25", received: received, damaged: 0, remark: remark, by: "Sri")
    }

    private func release(_ pieces: Int, _ fingerprint: String, _ date: String) -> LedgerRelease {
        LedgerRelease(
            line: poster, cycle: "pemilu-2019", campaign: "a", region: "34.02", pieces: pieces, fingerprint: fingerprint, edition: "E", facts: "{}",
            arrival: "2019-03-20", date: date)
    }

    @Test func aRowIsKnownByWhatItSaysAndHowOften() throws {
        let ledger = try ReceiptLedger(at: nil)
        let rows = [(receipt(5), 2), (receipt(5), 3), (receipt(6), 4)]
        #expect(try ledger.enter(rows, of: "a.csv", digest: "", on: "2019-03-26", by: "Wati") == 3)
        #expect(try ledger.news(in: [receipt(5), receipt(6), receipt(5), receipt(5)]) == [false, false, false, true])
        #expect(try ledger.enter(rows + [(receipt(5), 5)], of: "b.csv", digest: "", on: "2019-03-27", by: "Wati") == 1)
        #expect(try ledger.totals() == [poster: { var total = LedgerTotal(); total.received = 21; return total }()])
        var places: [String] = []
        try ledger.entries { places.append("\($0.file):\($0.fileLine) \($0.receipt.received) \($0.entered)") }
        #expect(places == ["a.csv:2 5 2019-03-26", "a.csv:3 5 2019-03-26", "a.csv:4 6 2019-03-26", "b.csv:5 5 2019-03-27"])
    }

    @Test(arguments: ["UPDATE receipts SET received = 9", "DELETE FROM receipts", "DELETE FROM files", "UPDATE releases SET pieces = 1", "DELETE FROM releases"])
    func theFileItselfRefusesChanges(sql: String) throws {
        let ledger = try ReceiptLedger(at: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = try ledger.enter([(receipt(5), 2)], of: "a.csv", digest: "", on: "2019-03-26", by: "Wati")
        _ = try ledger.enter([release(10, "f", "2019-01-01")], on: "2019-01-01", by: "Wati")
        ledger.close()
        let other = try DatabaseQueue(path: path)
        #expect(throws: DatabaseError.self) { try other.write { try $0.execute(sql: sql) } }
        try other.close()
        #expect(try ReceiptLedger(at: path, readsOnly: true).totals()[poster]?.received == 5)
    }

    @Test func aReleaseIsEnteredWhenSomethingDiffers() throws {
        let ledger = try ReceiptLedger(at: nil)
        #expect(try ledger.enter([release(10, "f", "2019-01-01")], on: "2019-01-01", by: "") == 1)
        #expect(try ledger.enter([release(10, "f", "2019-01-05")], on: "2019-01-05", by: "") == 0)
        #expect(try ledger.enter([release(10, "g", "2019-01-06")], on: "2019-01-06", by: "") == 1)
        #expect(try ledger.releases().map(\.date) == ["2019-01-01", "2019-01-06"])
    }

    @Test func twoCannotWriteAtOnce() throws {
        let first = try ReceiptLedger(at: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: LedgerError.busy) { _ = try ReceiptLedger(at: path) }
        first.close()
        _ = try ReceiptLedger(at: path)
    }

    @Test func anotherFileIsNoLedger() throws {
        _ = try IndexFile(at: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: LedgerError.unreadable("it is no ledger")) { _ = try ReceiptLedger(at: path) }
    }
}
