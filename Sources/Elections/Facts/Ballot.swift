/// A ballot paper that a voter of a region is given.
public struct Ballot: Sendable, Hashable {
    public var office: Office
    /// The name on the paper, as it is in that region.
    public var label: String
    /// The word for its colour; `nil` where the law gives it none.
    public var colourWord: String?
    public var swatch: String?
    /// How it is validly punched, to follow *coblos*.
    public var validMark: String
    public var singleCandidate: Bool
    /// When a voter who moved is given it; `nil` outside 2019.
    public var movedCondition: String?
}
