/// What changes in an index at once: wholly, or, when the program is killed, not at all.
public struct IndexBatch: Sendable {
    /// A result with its line of the manifest.
    public struct Made: Sendable, Hashable {
        public var entry: IndexEntry
        /// `nil` where it stays as it is.
        public var line: [UInt8]?
        /// What it was made of, in the words of whoever made it; `nil` where that stays as it is.
        public var trail: [UInt8]?

        public init(entry: IndexEntry, line: [UInt8]?, trail: [UInt8]? = nil) {
            self.entry = entry
            self.line = line
            self.trail = trail
        }
    }

    /// What must happen to a file after the batch is in the index. It is remembered there, so that the next run does it if this one cannot.
    public enum Move: Sendable, Hashable {
        /// A file that was written aside takes its place.
        case publish(from: String, to: String)
        case remove(String)
    }

    public var made: [Made] = []
    public var removed: [[String]] = []
    public var moves: [Move] = []

    public init() {}

    public var isEmpty: Bool { made.isEmpty && removed.isEmpty && moves.isEmpty }
    public var count: Int { made.count + removed.count }
}
