/// A file that was made, as it was found on disk right after: while size, time and number are the same, nobody has touched it.
public struct IndexedFile: Sendable, Hashable {
    /// Below the output folder.
    public var path: String
    public var bytes: Int
    /// When it was written, in nanoseconds; 0 where that is not known, because the index was rebuilt.
    public var modified: Int
    /// The number that the file system gave it.
    public var number: Int
    /// Whether it was made from what has changed since.
    public var isStale: Bool

    public init(path: String, bytes: Int, modified: Int, number: Int, isStale: Bool) {
        self.path = path
        self.bytes = bytes
        self.modified = modified
        self.number = number
        self.isStale = isStale
    }
}
