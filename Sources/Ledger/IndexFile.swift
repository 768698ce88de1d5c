internal import Foundation
internal import GRDB
public import IncrementalBuild

/// An index in a file of SQLite. Every row has a sum, and the rows are counted, so that damage is noticed before it is believed.
public final class IndexFile: BuildIndex {
    private let queue: DatabaseQueue

    /// Opens the file, or makes it.
    ///
    /// - Parameter path: the file; without one the index lies in memory and ends with the program.
    public init(at path: String?, readsOnly: Bool = false) throws(IndexError) {
        var configuration = Configuration()
        configuration.readonly = readsOnly
        configuration.prepareDatabase { try Schema.prepare($0, readsOnly: readsOnly) }
        let settings = configuration
        queue = try IndexFile.told { try path.map { try DatabaseQueue(path: $0, configuration: settings) } ?? DatabaseQueue(configuration: settings) }
        if !readsOnly { try changing(Schema.make) }
        try using(Schema.check)
    }

    /// Lets go of the file; the index must not be used after.
    public func close() { try? queue.close() }

    public func count() throws(IndexError) -> Int { try using { try Schema.count(of: "editions", in: $0) } }

    public func entries(after key: [String]?, most: Int) throws(IndexError) -> [IndexEntry] {
        try rows(of: "editions", after: key, most: most) { key, bytes throws(IndexError) in
            do { return try IndexEntry(key: key, packed: bytes) } catch { throw IndexError.damaged("a row cannot be read") }
        }
    }

    public func entry(of key: [String]) throws(IndexError) -> IndexEntry? {
        try row(of: key, in: "editions").map { bytes throws(IndexError) in
            do { return try IndexEntry(key: key, packed: bytes) } catch { throw IndexError.damaged("a row cannot be read") }
        }
    }

    public func lines(after key: [String]?, most: Int) throws(IndexError) -> [(key: [String], line: [UInt8])] {
        try rows(of: "lines", after: key, most: most) { (key: $0, line: $1) }
    }

    public func line(of key: [String]) throws(IndexError) -> [UInt8]? { try row(of: key, in: "lines") }

    public func trail(of key: [String]) throws(IndexError) -> [UInt8]? { try row(of: key, in: "trails") }

    private func row(of key: [String], in table: String) throws(IndexError) -> [UInt8]? {
        try using { database in
            let statement = try database.cachedStatement(sql: "SELECT key, value, checksum FROM \(table) WHERE key = ?")
            return try Row.fetchOne(statement, arguments: [SummedRow.name(key)]).map { try SummedRow($0).value }
        }
    }

    // MARK: Writing

    public func commit(_ batch: IndexBatch) throws(IndexError) {
        try changing { database in
            try database.execute(sql: "DELETE FROM moves")
            for made in batch.made {
                let name = SummedRow.name(made.entry.key)
                try SummedRow(name: name, value: made.entry.packed).put(in: "editions", database)
                if let line = made.line { try SummedRow(name: name, value: line).put(in: "lines", database) }
                if let trail = made.trail { try SummedRow(name: name, value: trail).put(in: "trails", database) }
            }
            for key in batch.removed {
                for table in Schema.counted {
                    try database.cachedStatement(sql: "DELETE FROM \(table) WHERE key = ?").execute(arguments: [SummedRow.name(key)])
                    if database.changesCount == 1 { try Schema.add(-1, to: table, in: database) }
                }
            }
            for (number, move) in batch.moves.enumerated() {
                var writer = PackedWriter()
                switch move {
                case .publish(let from, let to):
                    writer.add(from)
                    writer.add(to)
                case .remove(let path):
                    writer.add("")
                    writer.add(path)
                }
                try SummedRow(name: "\(number)", value: writer.bytes).insert(into: "moves", database)
            }
        }
    }

    public func moves() throws(IndexError) -> [IndexBatch.Move] {
        try using { database in
            let cursor = try Row.fetchCursor(database, sql: "SELECT key, value, checksum FROM moves ORDER BY CAST(key AS INTEGER)")
            var moves: [IndexBatch.Move] = []
            while let row = try cursor.next() {
                var reader = PackedReader(try SummedRow(row).value)
                let from = try reader.text(), to = try reader.text()
                moves.append(from.isEmpty ? .remove(to) : .publish(from: from, to: to))
            }
            return moves
        }
    }

    public func forgetMoves() throws(IndexError) { try changing { try $0.execute(sql: "DELETE FROM moves") } }

    public func note(_ name: String) throws(IndexError) -> [UInt8]? {
        try using { database in
            try Row.fetchOne(database, sql: "SELECT key, value, checksum FROM notes WHERE key = ?", arguments: [name]).map { try SummedRow($0).value }
        }
    }

    public func remember(_ notes: [String: [UInt8]?]) throws(IndexError) {
        try changing { database in
            for (name, value) in notes {
                try database.execute(sql: "DELETE FROM notes WHERE key = ?", arguments: [name])
                if let value { try SummedRow(name: name, value: value).insert(into: "notes", database) }
            }
        }
    }

    public func forget(namesBeginning prefix: String) throws(IndexError) {
        try changing { try $0.execute(sql: "DELETE FROM notes WHERE substr(key, 1, length(?1)) = ?1", arguments: [prefix]) }
    }

    // MARK: The calls

    private func rows<Value>(
        of table: String, after key: [String]?, most: Int, _ body: ([String], [UInt8]) throws(IndexError) -> Value
    ) throws(IndexError) -> [Value] {
        try using { database in
            let statement = try database.cachedStatement(sql: "SELECT key, value, checksum FROM \(table) WHERE key > ? ORDER BY key LIMIT ?")
            let cursor = try Row.fetchCursor(statement, arguments: [key.map(SummedRow.name) ?? "", most])
            var values: [Value] = []
            var last = key.map(SummedRow.name) ?? ""
            while let row = try cursor.next() {
                let read = try SummedRow(row)
                guard last.utf8.lexicographicallyPrecedes(read.name.utf8) else { throw IndexError.damaged("rows are out of order") }
                last = read.name
                values.append(try body(read.key, read.value))
            }
            return values
        }
    }

    private func using<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
        try IndexFile.told { try queue.read(body) }
    }

    private func changing(_ body: (Database) throws -> Void) throws(IndexError) {
        try IndexFile.told { try queue.write(body) }
    }

    /// The database's errors as people are told them.
    private static func told<Value>(_ body: () throws -> Value) throws(IndexError) -> Value {
        do {
            return try body()
        } catch let error as IndexError {
            throw error
        } catch is PackedReader.Damage {
            throw .damaged("a row cannot be read")
        } catch let error as DatabaseError {
            let words = error.message ?? error.resultCode.description
            switch error.resultCode {
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ: throw .damaged(words)
            case .SQLITE_IOERR: throw .device(words)
            case .SQLITE_FULL, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_NOMEM, .SQLITE_BUSY, .SQLITE_LOCKED:
                throw .system(words)
            default: throw .damaged(words)
            }
        } catch {
            throw .damaged("\(error)")
        }
    }
}
