import Foundation
import IncrementalBuild
import Testing

@testable import Ledger

struct IndexFileTests {
    private func path() -> String { FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString).sqlite").path }

    private func made(_ key: [String], bytes: Int = 10, line: String? = nil) -> IndexBatch.Made {
        let entry = IndexEntry(
            key: key, inputs: "in", group: "poster", isDraft: true, isStale: false, findings: [1, 2],
            files: [IndexedFile(path: key.joined(separator: "/") + ".svg", bytes: bytes, modified: 1_555_480_800_000_000_001, number: 7, isStale: false)])
        return IndexBatch.Made(entry: entry, line: Array((line ?? "line of \(key)").utf8))
    }

    private func batch(_ made: [IndexBatch.Made], removed: [[String]] = [], moves: [IndexBatch.Move] = []) -> IndexBatch {
        var batch = IndexBatch()
        (batch.made, batch.removed, batch.moves) = (made, removed, moves)
        return batch
    }

    @Test func whatWasPutInComesOutAfterTheFileWasClosed() throws {
        let path = path()
        let key = ["pemilu-2019", "lima", "31.71", "poster-a3", "id"]
        let moves: [IndexBatch.Move] = [.publish(from: ".pipeline/new/1", to: "a/b.svg"), .remove("a/c.svg")]
        do {
            let index = try IndexFile(at: path)
            try index.commit(batch([made(key)], moves: moves))
            try index.remember(["note": [9], "seal a": [1], "seal b": [2]])
        }
        let index = try IndexFile(at: path)
        #expect(try index.count() == 1)
        #expect(try index.entries(after: nil, most: 10) == [made(key).entry])
        #expect(try index.line(of: key) == made(key).line)
        #expect(try index.moves() == moves)
        #expect(try index.note("note") == [9])
        try index.forgetMoves()
        try index.forget(namesBeginning: "seal ")
        #expect(try index.moves() == [])
        #expect(try index.note("seal a") == nil)
        #expect(try index.note("note") == [9])
    }

    @Test func keysAreOrderedPartByPart() throws {
        let index = try IndexFile(at: nil)
        // As text joined by a slash, a-b/… would come before a/….
        let keys = [["a", "z"], ["a-b", "a"], ["a.b", "a"], ["ab", "a"]]
        try index.commit(batch(keys.reversed().map { made($0) }))
        #expect(try index.entries(after: nil, most: 10).map(\.key) == keys)
        #expect(try index.entries(after: ["a", "z"], most: 2).map(\.key) == [["a-b", "a"], ["a.b", "a"]])
        #expect(try index.lines(after: ["a.b", "a"], most: 9).map(\.key) == [["ab", "a"]])
    }

    @Test func aBatchReplacesAndRemoves() throws {
        let index = try IndexFile(at: nil)
        try index.commit(batch([made(["a"]), made(["b"]), made(["c"])], moves: [.remove("x")]))
        var kept = made(["b"], bytes: 99)
        kept.line = nil
        try index.commit(batch([kept, made(["d"])], removed: [["a"], ["never"]]))
        #expect(try index.entries(after: nil, most: 9).map(\.key) == [["b"], ["c"], ["d"]])
        #expect(try index.entries(after: nil, most: 1).first?.files.first?.bytes == 99)
        #expect(try index.line(of: ["b"]) == made(["b"]).line)
        #expect(try index.line(of: ["a"]) == nil)
        #expect(try index.count() == 3)
        #expect(try index.moves() == [])
    }

    /// A file that looks like an index, with enough in it to fill several pages.
    private func filled(_ path: String) throws {
        let index = try IndexFile(at: path)
        try index.commit(batch((0..<24).map { made(["k\($0 + 100)"], line: String(repeating: "line \($0) ", count: 30)) }, moves: [.remove("x")]))
        try index.remember(["note": Array("something remembered".utf8)])
    }

    /// Everything in an index that can be asked for.
    private func contents(_ path: String) throws -> [String] {
        let index = try IndexFile(at: path)
        defer { index.close() }
        let entries = try index.entries(after: nil, most: 1_000).map { "\($0)" }
        let lines = try index.lines(after: nil, most: 1_000).map { "\($0)" }
        return try entries + lines + ["\(index.moves())", "\(String(describing: index.note("note")))", "\(index.count())"]
    }

    @Test func noFlippedByteGoesUnnoticedOrChangesAnAnswer() throws {
        let path = path()
        try filled(path)
        let whole = try contents(path)
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        #expect(bytes.count > 30_000)
        var noticed = 0
        for position in stride(from: 0, to: bytes.count, by: 149) {
            var damaged = bytes
            damaged[position] ^= 0x41
            try Data(damaged).write(to: URL(fileURLWithPath: path))
            do {
                let contents = try contents(path)
                // A byte that nothing uses may change; what comes out may not. A note may be lost, which costs a check.
                #expect(contents == whole || contents == whole.map { $0.hasPrefix("Optional(") ? "nil" : $0 }, "byte \(position)")
            } catch {
                noticed += 1
            }
        }
        #expect(noticed > 40, "\(noticed)")
    }

    @Test func noCutFileIsBelieved() throws {
        let path = path()
        try filled(path)
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        // A file of less than a header is an empty index, which says so.
        try Data(bytes[..<1]).write(to: URL(fileURLWithPath: path))
        #expect(try contents(path) == ["[]", "nil", "0"])
        for length in stride(from: 513, to: bytes.count, by: 1_009) {
            try Data(bytes[..<length]).write(to: URL(fileURLWithPath: path))
            #expect(throws: IndexError.self, "cut at \(length)") { try contents(path) }
        }
    }

    @Test func aFileThatIsNoDatabaseIsDamage() throws {
        let path = path()
        try Data("this is not a database, however long it may be; it is a text that somebody put here".utf8).write(to: URL(fileURLWithPath: path))
        do {
            _ = try IndexFile(at: path)
            Issue.record("it was opened")
        } catch IndexError.damaged {}
    }

    @Test func readingOnlyMakesNothing() throws {
        let path = path()
        #expect(throws: IndexError.self) { try IndexFile(at: path, readsOnly: true) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
