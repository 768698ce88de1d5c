/// A language that people of a region read.
public struct RegionLanguage: Sendable, Hashable {
    /// BCP 47 tag.
    public var tag: String
    public var name: String
    public var origin: FactOrigin
}
