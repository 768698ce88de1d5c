/// How much room one item of copy has in a template.
public struct CopyRoom: Sendable, Hashable {
    public var slot: String
    /// Which of the items of a list, from 0.
    public var item: Int
    /// How many characters it may have at the smallest size, when what shares its place grows alike.
    public var characters: Int
    /// How many lines these take.
    public var lines: Int
}
