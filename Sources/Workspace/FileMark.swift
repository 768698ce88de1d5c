/// By what a file is known again without reading it.
public struct FileMark: Sendable, Hashable {
    public var bytes: Int
    /// When its content was last written, in nanoseconds since 1970.
    public var modified: Int
    /// When anything about it was last changed, in nanoseconds since 1970; nobody can set this back.
    public var changed: Int
    /// The number that the file system gave it.
    public var number: Int

    public init(bytes: Int, modified: Int, changed: Int, number: Int) {
        self.bytes = bytes
        self.modified = modified
        self.changed = changed
        self.number = number
    }
}
