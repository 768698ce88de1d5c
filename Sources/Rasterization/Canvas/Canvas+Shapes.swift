internal import Artwork
internal import CCairo
internal import Measures

extension Canvas {
    /// The widest line, in pixels: beyond it every pixel is inked anyway.
    private static let widestLine = 262_144.0
    /// More dashes than this cannot be told from a whole line, and would take long.
    private static let mostDashes = 20_000.0

    /// - Parameter fade: a further opacity, from 0 to 1.
    func paint(_ shape: Shape, _ transform: Transform, fade: Double) {
        guard trace(shape.path, transform) else { return }
        if let fill = shape.fill, setSource(fill, transform, fade: fade) {
            cairo_set_fill_rule(context, shape.evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
            if shape.stroke == nil { cairo_fill(context) } else { cairo_fill_preserve(context) }
        }
        if let line = shape.stroke { stroke(line, of: shape.path, transform, fade: fade) }
        cairo_new_path(context)
    }

    /// Strokes the current path.
    private func stroke(_ stroke: Stroke, of path: Path, _ transform: Transform, fade: Double) {
        guard stroke.width > 0, stroke.width.isFinite, let scale = transform.evenScale, setSource(stroke.paint, transform, fade: fade)
        else { return }
        cairo_set_line_cap(context, stroke.cap == .butt ? CAIRO_LINE_CAP_BUTT : stroke.cap == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_SQUARE)
        cairo_set_line_join(context, stroke.join == .miter ? CAIRO_LINE_JOIN_MITER : stroke.join == .round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_BEVEL)
        cairo_set_line_width(context, min(stroke.width * scale, Canvas.widestLine))
        cairo_set_miter_limit(context, max(1, stroke.miterLimit))
        setDashes(stroke, of: path, transform, scale: scale)
        guard !transform.isEven else {
            cairo_stroke(context)
            return
        }
        // The pen is drawn out of round as well: the path stays, the pen is what cairo's matrix turns and squeezes.
        var pen = cairo_matrix_t(
            xx: transform.a / scale, yx: transform.b / scale, xy: transform.c / scale, yy: transform.d / scale, x0: 0, y0: 0)
        cairo_save(context)
        cairo_set_matrix(context, &pen)
        cairo_stroke(context)
        cairo_restore(context)
    }

    private func setDashes(_ stroke: Stroke, of path: Path, _ transform: Transform, scale: Double) {
        let dashes = stroke.dashes
        let period = dashes.reduce(0, +) * scale
        guard period > 0, period.isFinite, stroke.dashOffset.isFinite, dashes.allSatisfy({ $0 >= 0 }),
            path.applying(transform).polygonLength / period * Double(dashes.count) <= Canvas.mostDashes
        else {
            cairo_set_dash(context, nil, 0, 0)
            return
        }
        cairo_set_dash(context, dashes.map { $0 * scale }, Int32(dashes.count), stroke.dashOffset * scale)
    }
}
