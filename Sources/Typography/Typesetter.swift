public import Measures

/// Turns text into positioned glyphs with the pinned fonts, and glyphs into outlines.
///
/// One per worker: it owns its handles of Fontconfig, Pango and HarfBuzz and frees them when it goes. Several may work at
/// the same time on several threads.
public final class Typesetter {
    private let fonts: FontSet
    private let shaper: TextShaper
    private let outlines: [OutlineFont]

    /// Opens every file of the set.
    ///
    /// - Throws: ``TypographyError`` naming the first file that is missing or cannot be used, and its Debian package.
    public init(fonts: FontSet = .house) throws(TypographyError) {
        guard !fonts.files.isEmpty else { throw .noFonts }
        var opened: [OutlineFont] = []
        for file in fonts.files { opened.append(try OutlineFont(file)) }
        self.fonts = fonts
        outlines = opened
        shaper = try TextShaper(fonts, missingAdvances: opened.map(\.missingAdvance))
    }

    /// Shapes a text at the size of one em.
    ///
    /// - Parameters:
    ///   - face: what it is set in; letters that the face lacks come from the other fonts of the set.
    ///   - language: BCP 47 tag; decides between forms of letters that languages write differently.
    public func shape(_ text: String, face: FontFace, language: String) -> ShapedText {
        shaper.shape(text, face: face, language: language)
    }

    /// The heights of a font; all zero for a number that is not in the set.
    public func metrics(_ font: FontID) -> FontMetrics {
        guard outlines.indices.contains(font.index) else {
            return FontMetrics(ascent: 0, descent: 0, lineGap: 0, capHeight: 0, xHeight: 0)
        }
        return outlines[font.index].metrics
    }

    /// The font in which a face of the house is set.
    public func font(for face: FontFace) -> FontID { fonts.font(for: face) }

    /// The outline of a glyph in units of the font size, the origin on the baseline, y downwards.
    ///
    /// Empty for a glyph without ink and for a number that is not in the font or the set.
    public func outline(of glyph: UInt32, in font: FontID) -> Path {
        guard outlines.indices.contains(font.index) else { return Path() }
        return outlines[font.index].outline(of: glyph)
    }

    /// Whether a glyph shows nothing, as that of a space.
    public func isBlank(_ glyph: UInt32, in font: FontID) -> Bool {
        !outlines.indices.contains(font.index) || outlines[font.index].isBlank(glyph)
    }

    /// How far the ink of a text reaches, where its letters are stacked or joined and so do not keep to the heights of Latin lines; `nil` for other texts.
    public func ink(of text: ShapedText) -> InkHeights? {
        guard text.glyphs.contains(where: { script(of: $0.font) != .plain }) else { return nil }
        var ink = InkHeights(above: 0, below: 0)
        for glyph in text.glyphs {
            guard let bounds = outline(of: glyph.id, in: glyph.font).bounds else { continue }
            ink.above = max(ink.above, -bounds.minY - glyph.offset.y)
            ink.below = max(ink.below, bounds.maxY + glyph.offset.y)
        }
        return ink
    }

    private func script(of font: FontID) -> FontScript { fonts.files.indices.contains(font.index) ? fonts.files[font.index].script : .plain }
}
