internal import CFontconfig
internal import CPangoFT2
internal import Glibc

/// Shapes texts with the handles of Pango that it owns.
final class TextShaper {
    private let fonts: FontSet
    private let missingAdvances: [Double]
    private let contexts: PangoContexts

    /// - Parameter missingAdvances: the advance of glyph 0 of each font of the set, in units of the font size.
    init(_ fonts: FontSet, missingAdvances: [Double], pixelsPerEm: Int = PangoContexts.fullSize) throws(TypographyError) {
        self.fonts = fonts
        self.missingAdvances = missingAdvances
        contexts = try PangoContexts(fonts, pixelsPerEm: pixelsPerEm)
    }

    func shape(_ text: String, face: FontFace, language: String) -> ShapedText {
        let source = ShapingSource(text)
        guard !source.scalars.isEmpty, let context = contexts[face] else { return ShapedText(text: text, glyphs: [], clusters: []) }
        let tag = pango_language_from_string(language)
        let own = fonts.font(for: face)
        let missing = ShapedGlyph(font: own, id: 0, advance: missingAdvances.indices.contains(own.index) ? missingAdvances[own.index] : 0)
        let direction = WritingDirection(language: language)
        var builder = ShapedTextBuilder(
            source: source, direction: direction, breaks: BreakTable(source, language: tag), missingGlyph: missing, unitsPerEm: contexts.unitsPerEm)
        source.bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { bytes in
                let count = Int32(clamping: bytes.count)
                let base = direction == .rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
                let items = pango_itemize_with_base_dir(context, base, bytes.baseAddress, 0, count, nil, nil)
                defer { g_list_free(items) }
                guard let start = bytes.baseAddress, let glyphs = pango_glyph_string_new() else { return }
                defer { pango_glyph_string_free(glyphs) }
                var next = items
                while let node = next {
                    next = node.pointee.next
                    guard let item = node.pointee.data?.assumingMemoryBound(to: PangoItem.self) else { continue }
                    defer { pango_item_free(item) }
                    item.pointee.analysis.language = tag
                    pango_shape_full(start + Int(item.pointee.offset), item.pointee.length, start, count, &item.pointee.analysis, glyphs)
                    builder.add(item.pointee, glyphs.pointee, font: font(of: item.pointee.analysis.font))
                }
            }
        }
        return builder.finish()
    }

    /// The place in the set of the font that Pango chose.
    private func font(of font: UnsafeMutablePointer<PangoFont>?) -> FontID? {
        font?.withMemoryRebound(to: PangoFcFont.self, capacity: 1) { font in
            var name: UnsafeMutablePointer<FcChar8>?
            guard let pattern = pango_fc_font_get_pattern(font), FcPatternGetString(pattern, FC_FILE, 0, &name) == FcResultMatch,
                let name
            else { return nil }
            let path = UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self)
            return fonts.files.firstIndex { strcmp($0.path, path) == 0 }.map(FontID.init(index:))
        }
    }
}
