/// Why a ledger cannot be read or written.
public enum LedgerError: Error, Sendable, Hashable {
    /// It is not one, or of another version, or damaged.
    case unreadable(String)
    /// Another program is writing in it.
    case busy
    /// The system's own words.
    case system(String)
}
