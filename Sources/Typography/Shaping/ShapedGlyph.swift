public import Measures

/// One glyph of a shaped text, in units of the font size.
public struct ShapedGlyph: Sendable, Hashable {
    public var font: FontID
    /// The number of the glyph in the font.
    public var id: UInt32
    /// How far the pen moves to the right after it.
    public var advance: Double
    /// Where it is painted, seen from the pen, x to the right and y downwards.
    public var offset: Point

    public init(font: FontID, id: UInt32, advance: Double, offset: Point = .zero) {
        self.font = font
        self.id = id
        self.advance = advance
        self.offset = offset
    }
}
