internal import Typography
internal import XMLTree

extension MarkupWriter {
    /// The id under which a glyph stands in the definitions, as short as it can be because every letter of the copy repeats it: two characters for
    /// most glyphs of the first three fonts; for the others a capital for the font, and the glyph's number to the base 36.
    mutating func writeGlyphID(_ key: SVGFragment.GlyphKey) {
        let font = key.font.index, glyph = Int(key.glyph)
        let others = GlyphLetters.others.count
        // As many for each font.
        let short = GlyphLetters.first.count * others / GlyphLetters.fonts
        if font < GlyphLetters.fonts, glyph < short {
            let number = font * short + glyph
            return append([GlyphLetters.first[number / others], GlyphLetters.others[number % others]])
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

/// What a short id of a glyph is made of: what a name in XML may begin with, and what it may go on with.
private enum GlyphLetters {
    static let fonts = 3
    static let first = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_".utf8)
    static let others = first + Array("0123456789-.".utf8)
}
