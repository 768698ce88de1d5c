/// A change of the text that puts a finding right: what stands between two places is replaced.
///
/// Given only where the change is certain. The file is that of the finding's place.
public struct Fix: Sendable, Hashable {
    /// The line of the first character to go, from 1.
    public var line: Int
    /// The column of the first character to go, in characters, from 1.
    public var column: Int
    /// The line of the first character that stays.
    public var endLine: Int
    /// The column of the first character that stays.
    public var endColumn: Int
    /// The text that goes; empty where something is only put in.
    public var original: String
    /// The text that comes in its place; empty where something is only taken out.
    public var replacement: String

    public init(line: Int, column: Int, endLine: Int, endColumn: Int, original: String, replacement: String) {
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
        self.original = original
        self.replacement = replacement
    }
}
