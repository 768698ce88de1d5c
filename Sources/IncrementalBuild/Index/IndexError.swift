/// Why an index cannot be used.
public enum IndexError: Error, Sendable, Hashable {
    /// It is not what was written; in the words of whoever noticed.
    case damaged(String)
    /// It was written by another version of the program.
    case outdated
    /// The device on which it lies has failed; the database's own words.
    case device(String)
    /// The file cannot be read or written; the system's own words.
    case system(String)
}
