internal import Artwork
internal import CCairo
internal import Measures
internal import Typography

/// Paints runs of glyphs: small upright ones by masks that are made once, all others as outlines.
final class GlyphPainter {
    /// The largest font size, in pixels, for which masks are kept.
    private static let largestMask = 48.0

    private let typesetter: Typesetter
    private let store: GlyphMaskStore

    init(typesetter: Typesetter) {
        self.typesetter = typesetter
        store = GlyphMaskStore(typesetter: typesetter)
    }

    func paint(_ run: GlyphRun, _ transform: Transform, fade: Double, on canvas: Canvas, isDirect: Bool) {
        guard run.size > 0, run.opacity * fade > 0 else { return }
        if isDirect, let pixels = canvas.opaquePixels, transform.isUpright, run.size * transform.a <= GlyphPainter.largestMask {
            cairo_surface_flush(canvas.surface)
            let blender = MaskBlender(
                pixels: pixels, width: canvas.width, height: canvas.height, colour: run.swatch.rgb, opacity: run.opacity * fade)
            paintMasks(run, transform, blender)
            cairo_surface_mark_dirty(canvas.surface)
        } else {
            paintOutlines(run, transform, fade: fade, on: canvas)
        }
    }

    private func paintMasks(_ run: GlyphRun, _ transform: Transform, _ blender: MaskBlender) {
        let size = run.size * transform.a
        let sizeSteps = max(1, Int((size * GlyphMaskKey.stepsPerPixel).rounded()))
        let origin = transform.apply(run.origin)
        let down = run.size * transform.d
        for glyph in run.glyphs {
            let x = (origin.x + size * glyph.offset.x) * GlyphMaskKey.phases, y = (origin.y + down * glyph.offset.y) * GlyphMaskKey.phases
            // Beyond this nothing reaches the picture; a place that is no number fails both comparisons.
            guard abs(x) < 1e6, abs(y) < 1e6 else { continue }
            let column = Int(x.rounded()), row = Int(y.rounded())
            guard let mask = store.mask(of: glyph.id, in: run.font, sizeSteps: sizeSteps, phaseX: column & 3, phaseY: row & 3) else { continue }
            blender.blend(mask, store.bytes + mask.start, column: column >> 2, row: row >> 2)
        }
    }

    /// The whole run is one path: letters that touch fade as one.
    private func paintOutlines(_ run: GlyphRun, _ transform: Transform, fade: Double, on canvas: Canvas) {
        guard canvas.setSource(run.swatch, opacity: run.opacity * fade) else { return }
        cairo_new_path(canvas.context)
        for glyph in run.glyphs {
            let place = Transform(
                a: run.size, b: 0, c: 0, d: run.size, tx: run.origin.x + run.size * glyph.offset.x, ty: run.origin.y + run.size * glyph.offset.y)
            guard canvas.add(typesetter.outline(of: glyph.id, in: run.font), transform.after(place)) else {
                cairo_new_path(canvas.context)
                return
            }
        }
        cairo_set_fill_rule(canvas.context, CAIRO_FILL_RULE_WINDING)
        cairo_fill(canvas.context)
    }
}
