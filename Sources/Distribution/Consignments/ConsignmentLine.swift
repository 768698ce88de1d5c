/// One material in one language, as far as it goes to one region.
public struct ConsignmentLine: Sendable, Hashable {
    public var material: String
    public var template: String
    /// What people call its template.
    public var title: String
    public var language: String
    /// Pieces that people need.
    public var needed: Int
    /// Pieces printed: with the spare, in whole packs.
    public var printed: Int
    public var packs: Int
    /// Pieces in a pack.
    public var pack: Int
    /// Sheets of A3 that the pieces take, setup not counted.
    public var sheets: Int
    /// Weight of the paper.
    public var grams: Int
    /// Boxes of whole packs.
    public var boxes: Int
    /// Packs in a full box.
    public var packsInBox: Int
    public var rule: QuantityRule

    public var estimated: Bool { rule.isEstimate }
}
