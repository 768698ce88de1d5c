internal import Typography
internal import XMLTree

extension MarkupWriter {
    /// The id under which a glyph stands in the definitions, as short as it can be because every letter of the copy repeats it: a capital for the
    /// font, and the glyph's number to the base 36.
    mutating func writeGlyphID(_ key: SVGFragment.GlyphKey) {
        let capitals = 26
        append([UInt8(ascii: "A") + UInt8(clamping: key.font.index % capitals)])
        // A set of more fonts than there are capitals.
        for _ in 0..<max(0, key.font.index / capitals) { raw("_") }
        append(Array(String(key.glyph, radix: 36).utf8))
    }
}
