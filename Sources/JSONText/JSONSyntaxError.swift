/// Why the strict reader refuses a text, and where.
///
/// It stops at the first place that is not JSON; what the writer did wrong there and elsewhere, ``JSONMistakeFinder`` finds out.
public struct JSONSyntaxError: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        /// The text leaves the grammar of RFC 8259.
        case syntax
        /// The text is in another encoding, named as the Unicode standard does.
        case encoding(String)
        /// A byte that UTF-8 does not have at this place.
        case notUTF8(UInt8)
        case limit(JSONLimit)
    }

    public var reason: Reason
    public var range: JSONRange
}
