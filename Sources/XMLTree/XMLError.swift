/// Why a document cannot be used, and where: line and column from 1.
public struct XMLError: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        /// Not well-formed; the words are the parser's.
        case syntax(String)
        /// It has a document type, which could declare entities or name other files.
        case documentType
        /// It names a style sheet, which lies in another file.
        case styleSheet
        /// More than is read: what, and how much is allowed.
        case limit(what: String, allowed: Int)
    }

    public var reason: Reason
    public var line: Int
    public var column: Int
}
