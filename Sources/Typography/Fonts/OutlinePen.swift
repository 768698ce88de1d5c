internal import CHarfBuzz
internal import Measures

/// Receives what HarfBuzz draws and keeps it as a path in units of the font size, y downwards.
struct OutlinePen {
    private var path = Path()
    private let scale: Double

    static func draw(_ glyph: UInt32, of font: OpaquePointer, unitsPerEm: Double) -> Path {
        guard let steps = hb_draw_funcs_create() else { return Path() }
        defer { hb_draw_funcs_destroy(steps) }
        hb_draw_funcs_set_move_to_func(steps, { _, pen, _, x, y, _ in
            OutlinePen.take(pen) { $0.path.move(to: $0.point(x, y)) }
        }, nil, nil)
        hb_draw_funcs_set_line_to_func(steps, { _, pen, _, x, y, _ in
            OutlinePen.take(pen) { $0.path.line(to: $0.point(x, y)) }
        }, nil, nil)
        hb_draw_funcs_set_quadratic_to_func(steps, { _, pen, _, cx, cy, x, y, _ in
            OutlinePen.take(pen) { $0.path.quadratic($0.point(cx, cy), to: $0.point(x, y)) }
        }, nil, nil)
        hb_draw_funcs_set_cubic_to_func(steps, { _, pen, _, ax, ay, bx, by, x, y, _ in
            OutlinePen.take(pen) { $0.path.cubic($0.point(ax, ay), $0.point(bx, by), to: $0.point(x, y)) }
        }, nil, nil)
        hb_draw_funcs_set_close_path_func(steps, { _, pen, _, _ in
            OutlinePen.take(pen) { $0.path.close() }
        }, nil, nil)
        var pen = OutlinePen(scale: 1 / unitsPerEm)
        withUnsafeMutablePointer(to: &pen) { hb_font_get_glyph_shape(font, glyph, steps, $0) }
        return pen.path
    }

    private init(scale: Double) { self.scale = scale }

    private func point(_ x: Float, _ y: Float) -> Point { Point(Double(x) * scale, -Double(y) * scale) }

    private static func take(_ pen: UnsafeMutableRawPointer?, _ step: (inout OutlinePen) -> Void) {
        guard let pen = pen?.assumingMemoryBound(to: OutlinePen.self) else { return }
        step(&pen.pointee)
    }
}
