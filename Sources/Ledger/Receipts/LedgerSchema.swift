internal import GRDB

/// The tables of a ledger. Entries are added and never changed: the file itself refuses it.
enum LedgerSchema {
    static let version = 1
    /// "KPUL": by this other programs know what the file is.
    static let application = 0x4B50_554C

    static func prepare(_ database: Database) throws {
        // Whoever writes keeps others out until it closes: what was checked must still hold when it is entered.
        try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        try database.execute(sql: "PRAGMA temp_store = MEMORY")
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "PRAGMA cell_size_check = ON")
        try database.execute(sql: "PRAGMA trusted_schema = OFF")
    }

    static func make(in database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA user_version") == 0, try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
            return
        }
        try database.execute(sql: """
            CREATE TABLE files (id INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, entered TEXT NOT NULL, entered_by TEXT NOT NULL);
            CREATE TABLE receipts (
                id INTEGER PRIMARY KEY, digest TEXT NOT NULL, occurrence INTEGER NOT NULL, consignment TEXT NOT NULL, material TEXT NOT NULL,
                language TEXT NOT NULL, date TEXT NOT NULL, received INTEGER NOT NULL, damaged INTEGER NOT NULL, remark TEXT NOT NULL,
                received_by TEXT NOT NULL, file INTEGER NOT NULL REFERENCES files (id), line INTEGER NOT NULL, UNIQUE (digest, occurrence));
            CREATE TABLE releases (
                id INTEGER PRIMARY KEY, consignment TEXT NOT NULL, material TEXT NOT NULL, language TEXT NOT NULL, cycle TEXT NOT NULL,
                campaign TEXT NOT NULL, region TEXT NOT NULL, pieces INTEGER NOT NULL, fingerprint TEXT NOT NULL, edition TEXT NOT NULL,
                facts TEXT NOT NULL, arrival TEXT NOT NULL, date TEXT NOT NULL, entered TEXT NOT NULL, entered_by TEXT NOT NULL);
            """)
        for table in ["files", "receipts", "releases"] {
            for change in ["UPDATE", "DELETE"] {
                try database.execute(sql: """
                    CREATE TRIGGER keep_\(table)_from_\(change) BEFORE \(change) ON \(table)
                    BEGIN SELECT RAISE(ABORT, 'entries of the ledger are never changed'); END
                    """)
            }
        }
        try database.execute(sql: "PRAGMA application_id = \(application)")
        try database.execute(sql: "PRAGMA user_version = \(version)")
    }

    static func check(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == application else { throw LedgerError.unreadable("it is no ledger") }
        guard try Int.fetchOne(database, sql: "PRAGMA user_version") == version else { throw LedgerError.unreadable("it is of another version") }
    }
}
