internal import Foundation
internal import GRDB
internal import IncrementalBuild

/// A row of any table: a name, bytes, and the sum of both.
struct SummedRow {
    let name: String
    let value: [UInt8]

    init(name: String, value: [UInt8]) {
        self.name = name
        self.value = value
    }

    /// - Throws: what is not as it was written.
    init(_ row: Row) throws {
        guard let name = String.fromDatabaseValue(row[0]), let value = Data.fromDatabaseValue(row[1]), let sum = Int64.fromDatabaseValue(row[2])
        else { throw IndexError.damaged("a row has values of another kind") }
        self.init(name: name, value: Array(value))
        guard sum == self.sum else { throw IndexError.damaged("a row is not as it was written") }
    }

    /// Parts are joined by a character below all others, so that names sort as keys do, part by part.
    static func name(_ key: [String]) -> String { key.joined(separator: "\u{1}") }

    var key: [String] { name.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init) }

    private var sum: Int64 {
        var checksum = Checksum()
        checksum.add(name)
        checksum.add(value)
        return checksum.value
    }

    /// Puts the row into a table whose rows are counted.
    func put(in table: String, _ database: Database) throws {
        let update = try database.cachedStatement(sql: "UPDATE \(table) SET value = ?, checksum = ? WHERE key = ?")
        try update.execute(arguments: [Data(value), sum, name])
        guard database.changesCount == 0 else { return }
        try insert(into: table, database)
        try Schema.add(1, to: table, in: database)
    }

    func insert(into table: String, _ database: Database) throws {
        try database.cachedStatement(sql: "INSERT INTO \(table) (key, value, checksum) VALUES (?, ?, ?)").execute(arguments: [name, Data(value), sum])
    }
}
