/// Why a table of units cannot be read any more.
public struct UnitTableError: Error, Sendable {
    public var path: String
    /// In plain English.
    public var problem: String
}
