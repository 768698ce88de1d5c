/// How much of each pixel a glyph covers, at one size and one place between the pixels.
struct GlyphMask {
    /// Where its first byte lies in ``GlyphMaskStore``.
    var start: Int
    /// The column of its first pixel, seen from the pixel in which the glyph's origin lies.
    var left: Int
    /// The row of its first pixel, seen from there.
    var top: Int
    var width: Int
    var height: Int
    /// Bytes from one row to the next.
    var stride: Int
}
