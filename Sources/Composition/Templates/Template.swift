public import Artwork
public import Campaigns
public import Measures

/// A designers' template: drawings with slots, sizes of copy, and what a print shop must know.
public struct Template: Sendable {
    public var name: String
    public var title: String
    public var trim: Size
    /// In millimetres.
    public var bleed: Double
    /// How far from the trim nothing important may lie, in millimetres.
    public var safe: Double
    /// In what the trim is given.
    public var unit: Page.Unit
    /// Whether it is printed in black alone, on a machine that knows no tints.
    public var isBlackOnly: Bool
    public var headline: SizeRange
    public var body: SizeRange
    /// The size of the small print, in millimetres.
    public var imprint: Double
    /// From one step of the type scale to the next.
    public var ratio: Double
    /// Pieces in a pack.
    public var pack: Int
    /// Weight of the paper, in grams per square metre.
    public var grammage: Int
    /// What the press and its reader need.
    public var rules: PrintRules
    /// One list of drawings a page.
    public var pages: [[TemplateDrawing]]
    /// What copy the template takes.
    public var contract: TemplateContract
    /// The bytes of all its files in a fixed order, for fingerprints.
    public var sources: [[UInt8]]
}
