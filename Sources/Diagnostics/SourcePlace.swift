/// A stretch of one line in a file that a person wrote.
public struct SourcePlace: Sendable, Hashable {
    /// The file, as the program was told to find it.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The first column, in characters, from 1.
    public var column: Int
    /// How many characters the stretch covers, at least 1.
    public var length: Int
    /// The text of the line, without its end; empty where the file has no lines to show.
    public var excerpt: String

    public init(file: String, line: Int = 1, column: Int = 1, length: Int = 1, excerpt: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
        self.excerpt = excerpt
    }
}
