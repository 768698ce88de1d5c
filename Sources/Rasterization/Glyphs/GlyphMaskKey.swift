internal import Typography

/// A glyph at a size in sixteenths of a pixel, its origin at a quarter of a pixel across and down.
struct GlyphMaskKey: Hashable {
    /// A page has few sizes, and a glyph of 40 pixels that is a thirty-second too large shows nobody.
    static let stepsPerPixel = 16.0
    /// Closer than a quarter of a pixel no eye can tell where a letter stands.
    static let phases = 4.0

    private let packed: UInt64

    /// `nil` for numbers beyond what a font set and a font can hold.
    init?(font: FontID, glyph: UInt32, sizeSteps: Int, phaseX: Int, phaseY: Int) {
        guard (0..<0x1_0000).contains(font.index), glyph < 0x1_0000, (0..<0x1_0000).contains(sizeSteps) else { return nil }
        let fontAndGlyph = UInt64(font.index) << 16 | UInt64(glyph)
        packed = fontAndGlyph << 20 | UInt64(sizeSteps) << 4 | UInt64(phaseX & 3) << 2 | UInt64(phaseY & 3)
    }

    static func == (left: GlyphMaskKey, right: GlyphMaskKey) -> Bool { left.packed == right.packed }

    func hash(into hasher: inout Hasher) { hasher.combine(packed) }
}
