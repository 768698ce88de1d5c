/// A condition on one cell, as a formula of spreadsheets such as `=LEN($D$2)>40`.
public struct CellRule: Sendable, Hashable {
    /// The longest formula that spreadsheets take in a rule.
    public static let mostCharacters = 255

    public var cell: CellAddress
    public var formula: String
    /// What whoever types is told, where the rule is a check.
    public var message: String

    public init(cell: CellAddress, formula: String, message: String = "") {
        self.cell = cell
        self.formula = formula
        self.message = message
    }
}
