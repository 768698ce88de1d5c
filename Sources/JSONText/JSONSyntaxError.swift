/// Why a text is not JSON, and where.
public struct JSONSyntaxError: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        /// What was found or is missing, in plain English.
        case syntax(String)
        /// The text is in another encoding, or not valid in UTF-8.
        case encoding(String)
        /// A limit: what is limited, and how much is allowed.
        case limit(what: String, allowed: String)
    }

    public var reason: Reason
    public var range: JSONRange
}
