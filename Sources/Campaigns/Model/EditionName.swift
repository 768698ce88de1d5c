/// What an edition is in: one language, or two as equals, as in `jv+id`.
public struct EditionName: Sendable, Hashable {
    /// BCP 47 tag of the language, the first of two.
    public var main: String
    /// The other of two.
    public var beside: String?

    public init(_ name: String) {
        let parts = name.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        main = parts.first ?? name
        beside = parts.count == 2 ? parts.last : nil
    }
}
