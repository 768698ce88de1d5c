public import Measures
public import Typography

/// Glyphs of one font at one size in one colour, each at its place.
public struct GlyphRun: Sendable, Hashable {
    public struct Glyph: Sendable, Hashable {
        /// The number of the glyph in the font.
        public var id: UInt32
        /// How far its origin lies from the run's origin, in units of the font size, x to the right and y downwards.
        public var offset: Point

        public init(id: UInt32, offset: Point) {
            self.id = id
            self.offset = offset
        }
    }

    public var font: FontID
    /// The font size in millimetres.
    public var size: Double
    public var swatch: Swatch
    /// From 0 to 1.
    public var opacity: Double
    /// Where the run's first pen position lies on the page: on the baseline.
    public var origin: Point
    public var glyphs: [Glyph]
    /// The characters that the glyphs stand for.
    public var text: String
    /// The key of the message that they are of; empty for words that stand in none.
    public var message: String

    public init(
        font: FontID, size: Double, swatch: Swatch, opacity: Double = 1, origin: Point, glyphs: [Glyph], text: String, message: String = ""
    ) {
        self.font = font
        self.size = size
        self.swatch = swatch
        self.opacity = opacity
        self.origin = origin
        self.glyphs = glyphs
        self.text = text
        self.message = message
    }
}
