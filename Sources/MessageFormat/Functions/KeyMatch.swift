/// How well a key of a variant fits the value of a selector.
public enum KeyMatch: Sendable, Hashable {
    case none
    /// It fits; 0 is better than 1. A `*` comes after every rank.
    case rank(Int)
    /// No value of this function could ever fit the key.
    case invalid
}
