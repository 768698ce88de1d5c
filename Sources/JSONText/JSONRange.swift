/// A stretch of a file, as offsets of bytes.
public struct JSONRange: Sendable, Hashable {
    public var start: Int
    public var end: Int
}
