internal import CFontconfig
internal import CPangoFT2

/// A font map of Pango over the pinned files, with one context for each face of the house.
final class PangoContexts {
    /// Pango works on whole 1024ths of a pixel; at this size, the grid of Inter, its advances are whole numbers of them.
    static let fullSize = 2816

    /// Pango's own units in one em.
    let unitsPerEm: Double
    private let configuration: FontConfiguration
    private let map: UnsafeMutablePointer<PangoFontMap>
    private var contexts: [FontFace: OpaquePointer] = [:]

    init(_ fonts: FontSet, pixelsPerEm: Int) throws(TypographyError) {
        unitsPerEm = Double(pixelsPerEm) * Double(PANGO_SCALE)
        configuration = try FontConfiguration(fonts.files)
        guard let map = pango_ft2_font_map_new() else { throw .noHandle("a font map") }
        self.map = map
        let fontconfigMap = OpaquePointer(map)
        pango_fc_font_map_set_config(fontconfigMap, configuration.handle)
        // With hinting Pango would round widths to whole pixels, and they would not scale.
        pango_fc_font_map_set_default_substitute(fontconfigMap, { pattern, _ in
            FcPatternDel(pattern, FC_HINTING)
            FcPatternAddBool(pattern, FC_HINTING, 0)
            FcPatternDel(pattern, FC_HINT_STYLE)
            FcPatternAddInteger(pattern, FC_HINT_STYLE, FC_HINT_NONE)
        }, nil, nil)
        for face in FontFace.allCases { contexts[face] = try context(face, fonts) }
    }

    deinit {
        for context in contexts.values { g_object_unref(UnsafeMutableRawPointer(context)) }
        g_object_unref(map)
    }

    subscript(face: FontFace) -> OpaquePointer? { contexts[face] }

    private func context(_ face: FontFace, _ fonts: FontSet) throws(TypographyError) -> OpaquePointer {
        guard let context = pango_font_map_create_context(map), let description = pango_font_description_new() else {
            throw .noHandle("a text context")
        }
        defer { pango_font_description_free(description) }
        pango_font_description_set_family(description, fonts.families(for: face).joined(separator: ","))
        pango_font_description_set_weight(description, fonts.weight(of: face) == .bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_absolute_size(description, unitsPerEm)
        pango_context_set_font_description(context, description)
        pango_context_set_round_glyph_positions(context, 0)
        // One language for all texts: it could only change the order of the fonts, which ours is, or take it from the
        // environment. What a text is written in reaches the shaping of its items.
        pango_context_set_language(context, pango_language_from_string("id"))
        return context
    }
}
