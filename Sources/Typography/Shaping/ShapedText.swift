/// A text turned into glyphs at the size of one em.
///
/// Shaping is neither hinted nor rounded, so every length times a font size is the length at that size.
public struct ShapedText: Sendable, Hashable {
    public var text: String
    public var glyphs: [ShapedGlyph]
    /// In the order of the text; together they cover it without gap or overlap.
    public var clusters: [ShapedCluster]
    /// The characters that no font of the set has, each once, in the order of the text.
    ///
    /// Characters that are meant to be invisible (Unicode `Default_Ignorable_Code_Point`) are never among them.
    public var missing: [Unicode.Scalar]
    /// The side at which its lines begin.
    public var direction: WritingDirection

    public init(
        text: String, glyphs: [ShapedGlyph], clusters: [ShapedCluster], missing: [Unicode.Scalar] = [], direction: WritingDirection = .leftToRight
    ) {
        self.text = text
        self.glyphs = glyphs
        self.clusters = clusters
        self.missing = missing
        self.direction = direction
    }

    /// The width of the text on one line, spaces at its end included, in units of the font size.
    public var advance: Double { clusters.reduce(0) { $0 + $1.advance } }
}
