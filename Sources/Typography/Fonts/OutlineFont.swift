internal import CHarfBuzz
internal import Measures

/// One font file opened by HarfBuzz: its heights and the outlines of its glyphs.
final class OutlineFont {
    let metrics: FontMetrics
    /// The advance of glyph 0, which stands for characters that the font lacks, in units of the font size.
    let missingAdvance: Double
    private let font: OpaquePointer
    private let unitsPerEm: Double
    private let glyphCount: UInt32
    private var known: [UInt32: Path] = [:]
    private var blank: Set<UInt32> = []

    init(_ file: FontFile) throws(TypographyError) {
        guard let blob = hb_blob_create_from_file_or_fail(file.path) else {
            throw .missingFont(path: file.path, package: file.package)
        }
        defer { hb_blob_destroy(blob) }
        guard hb_face_count(blob) > 0, let face = hb_face_create(blob, 0) else {
            throw .unreadableFont(path: file.path, package: file.package)
        }
        defer { hb_face_destroy(face) }
        guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else {
            throw .unreadableFont(path: file.path, package: file.package)
        }
        self.font = font
        glyphCount = UInt32(hb_face_get_glyph_count(face))
        let upem = hb_face_get_upem(face)
        // At this scale HarfBuzz gives outlines in the font's own units: nothing is rounded.
        hb_font_set_scale(font, Int32(upem), Int32(upem))
        unitsPerEm = Double(upem)
        missingAdvance = Double(hb_font_get_glyph_h_advance(font, 0)) / Double(upem)
        metrics = OutlineFont.metrics(of: font, unitsPerEm: Double(upem))
    }

    deinit { hb_font_destroy(font) }

    func outline(of glyph: UInt32) -> Path {
        if let path = known[glyph] { return path }
        let path = OutlinePen.draw(glyph, of: font, unitsPerEm: unitsPerEm)
        // Numbers beyond those of the font draw nothing and are not kept.
        if glyph < glyphCount { known[glyph] = path }
        if glyph < glyphCount, path.isEmpty { blank.insert(glyph) }
        return path
    }

    /// Whether a glyph has no ink.
    func isBlank(_ glyph: UInt32) -> Bool {
        guard known.index(forKey: glyph) != nil else { return outline(of: glyph).isEmpty }
        return blank.contains(glyph)
    }

    private static func metrics(of font: OpaquePointer, unitsPerEm: Double) -> FontMetrics {
        func height(_ tag: hb_ot_metrics_tag_t) -> Double {
            var position: hb_position_t = 0
            hb_ot_metrics_get_position_with_fallback(font, tag, &position)
            return abs(Double(position)) / unitsPerEm
        }
        return FontMetrics(
            ascent: height(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER), descent: height(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
            lineGap: height(HB_OT_METRICS_TAG_HORIZONTAL_LINE_GAP), capHeight: height(HB_OT_METRICS_TAG_CAP_HEIGHT),
            xHeight: height(HB_OT_METRICS_TAG_X_HEIGHT))
    }
}
