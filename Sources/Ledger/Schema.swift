internal import GRDB
internal import IncrementalBuild

/// The tables of an index.
enum Schema {
    /// Raised when the tables or what is packed in them change; an index of another version is made anew.
    static let version = 2

    /// Those whose rows are counted.
    static let counted = ["editions", "lines", "trails"]

    /// How the file is handled, whatever is in it.
    static func prepare(_ database: Database, readsOnly: Bool) throws {
        // One run writes at a time; the folder is locked.
        if !readsOnly { try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
        // No file outside the output folder.
        try database.execute(sql: "PRAGMA temp_store = MEMORY")
        try database.execute(sql: "PRAGMA synchronous = NORMAL")
        try database.execute(sql: "PRAGMA cell_size_check = ON")
        try database.execute(sql: "PRAGMA trusted_schema = OFF")
    }

    /// Makes the tables in an empty file, within the transaction of whoever asks.
    static func make(in database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA user_version") == 0, try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
            return
        }
        for table in counted + ["moves", "notes"] {
            try database.execute(sql: "CREATE TABLE \(table) (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL, checksum INTEGER NOT NULL)")
        }
        try database.execute(sql: "CREATE TABLE counts (name TEXT NOT NULL PRIMARY KEY, rows INTEGER NOT NULL)")
        try database.execute(sql: "INSERT INTO counts VALUES \(counted.map { "('\($0)', 0)" }.joined(separator: ", "))")
        try database.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Whether the tables are ours, and none has lost a row.
    static func check(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA user_version") == version else { throw IndexError.outdated }
        for table in counted {
            guard try count(of: table, in: database) == Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") else {
                throw IndexError.damaged("rows are missing")
            }
        }
    }

    static func count(of table: String, in database: Database) throws -> Int {
        guard let count = try Int.fetchOne(database, sql: "SELECT rows FROM counts WHERE name = ?", arguments: [table]) else {
            throw IndexError.damaged("rows are missing")
        }
        return count
    }

    static func add(_ change: Int, to table: String, in database: Database) throws {
        try database.cachedStatement(sql: "UPDATE counts SET rows = rows + ? WHERE name = ?").execute(arguments: [change, table])
    }
}
