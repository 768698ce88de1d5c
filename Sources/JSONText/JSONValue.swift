/// A JSON value of RFC 8259 with the place where it stands.
public struct JSONValue: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        case null
        case bool(Bool)
        /// As it is written.
        case number(String)
        case string(String)
        case array([JSONValue])
        /// In the order of the file, repeated keys included.
        case object([Member])
    }

    public struct Member: Sendable, Hashable {
        public var key: String
        public var keyRange: JSONRange
        public var value: JSONValue
    }

    public var content: Content
    public var range: JSONRange
}
