/// A cell whose value could not be taken; it is read as empty.
public struct CellFinding: Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        /// A formula that was saved without what it comes to.
        case formulaWithoutValue
        /// An error such as `#REF!`.
        case errorValue(String)
    }

    public var sheet: String
    public var cell: CellAddress
    public var problem: Problem
}
