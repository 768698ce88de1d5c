internal import Artwork
internal import CCairo
internal import Measures

extension Canvas {
    /// Keeps what `body` paints inside a clip, which shows at most `bounds` of it.
    func clip(to clip: Clip, _ transform: Transform, in bounds: PixelBounds?, _ body: () -> Void) {
        if let outline = clip.outline {
            cairo_save(context)
            if trace(outline.path, transform) {
                setRule(outline)
                cairo_clip(context)
                body()
            }
            cairo_restore(context)
            return
        }
        guard let bounds, !clip.parts.isEmpty else { return }
        cairo_save(context)
        cairo_rectangle(context, Double(bounds.x), Double(bounds.y), Double(bounds.width), Double(bounds.height))
        cairo_clip(context)
        cairo_push_group(context)
        body()
        let picture = cairo_pop_group(context)
        cairo_push_group_with_content(context, CAIRO_CONTENT_ALPHA)
        cover(clip, transform, in: bounds)
        let mask = cairo_pop_group(context)
        cairo_set_source(context, picture)
        cairo_mask(context, mask)
        cairo_pattern_destroy(picture)
        cairo_pattern_destroy(mask)
        cairo_restore(context)
    }

    /// Covers what is inside.
    private func cover(_ clip: Clip, _ transform: Transform, in bounds: PixelBounds) {
        for part in clip.parts {
            func fill() {
                guard trace(part.path, transform) else { return }
                cairo_set_source_rgba(context, 0, 0, 0, 1)
                setRule(part)
                cairo_fill(context)
            }
            cover(within: part.within[...], transform, in: bounds, fill)
        }
    }

    private func cover(within clips: ArraySlice<Clip>, _ transform: Transform, in bounds: PixelBounds, _ body: () -> Void) {
        guard let first = clips.first else { return body() }
        clip(to: first, transform, in: bounds) { cover(within: clips.dropFirst(), transform, in: bounds, body) }
    }

    private func setRule(_ part: Clip.Part) {
        cairo_set_fill_rule(context, part.evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
    }
}
