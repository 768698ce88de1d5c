/// A drop-down: cells that take one of the values that other cells hold.
public struct ChoiceList: Sendable, Hashable {
    public var range: CellRange
    /// The sheet and the cells with the values.
    public var sheet: String
    public var values: CellRange
    /// Whether anything else is refused.
    public var isStrict: Bool

    public init(range: CellRange, sheet: String, values: CellRange, isStrict: Bool = true) {
        self.range = range
        self.sheet = sheet
        self.values = values
        self.isStrict = isStrict
    }
}
