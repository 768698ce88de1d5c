internal import Typography
internal import XMLTree

extension MarkupWriter {
    /// How many glyphs of the first fonts have short ids: text has more of them than headlines.
    private static let short = [1_400, 1_400, 645]

    /// The id under which a glyph stands in the definitions, as short as it can be because every letter of the copy repeats it: two characters for
    /// most glyphs of the first three fonts; for the others a capital for the font, and the glyph's number to the base 36.
    mutating func writeGlyphID(_ key: SVGFragment.GlyphKey) {
        let font = key.font.index, glyph = Int(key.glyph)
        if MarkupWriter.short.indices.contains(font), glyph < MarkupWriter.short[font] {
            let number = MarkupWriter.short[..<font].reduce(glyph, +), others = IDLetters.others.count
            return append([IDLetters.first[number / others], IDLetters.others[number % others]])
        }
        let capitals = 26
        append([UInt8(ascii: "A") + UInt8(clamping: font % capitals)])
        // A set of more fonts than there are capitals.
        for _ in 0..<max(0, font / capitals) { raw("_") }
        let digits = String(glyph, radix: 36)
        // Never two characters.
        for _ in digits.utf8.count..<max(2, digits.utf8.count) { raw("0") }
        append(Array(digits.utf8))
    }
}
