internal import Typography
internal import XMLTree

extension MarkupWriter {
    /// The id under which a glyph stands in the definitions: a letter, the font's number, a full stop, the glyph's number.
    mutating func writeGlyphID(_ key: SVGFragment.GlyphKey) {
        raw("g")
        number(Double(key.font.index), decimals: 0)
        raw(".")
        number(Double(key.glyph), decimals: 0)
    }
}
