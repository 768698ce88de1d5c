internal import Artwork
internal import CCairo
internal import Measures

extension Canvas {
    /// Makes a paint the source. False when it paints nothing.
    func setSource(_ paint: Paint, _ transform: Transform, fade: Double) -> Bool {
        switch paint {
        case .solid(let swatch, let opacity): setSource(swatch, opacity: opacity * fade)
        case .gradient(let gradient): setSource(gradient, transform, fade: fade)
        }
    }

    func setSource(_ swatch: Swatch, opacity: Double) -> Bool {
        guard opacity > 0 else { return false }
        let colour = swatch.rgb
        cairo_set_source_rgba(
            context, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255, min(opacity, 1))
        return true
    }

    private func setSource(_ gradient: Gradient, _ transform: Transform, fade: Double) -> Bool {
        guard let last = gradient.stops.last else { return false }
        // A gradient without extent shows its last colour, as in SVG.
        guard gradient.stops.count > 1, let pattern = Canvas.pattern(gradient.geometry) else {
            return setSource(last.swatch, opacity: last.opacity * fade)
        }
        defer { cairo_pattern_destroy(pattern) }
        guard var matrix = transform.after(gradient.transform).inverse else { return false }
        var offset = 0.0
        for stop in gradient.stops {
            offset = max(offset, min(stop.offset, 1))
            let colour = stop.swatch.rgb
            cairo_pattern_add_color_stop_rgba(
                pattern, offset, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255,
                Canvas.unit(stop.opacity * fade))
        }
        cairo_pattern_set_extend(pattern, Canvas.extend(gradient.spread))
        cairo_pattern_set_matrix(pattern, &matrix)
        cairo_set_source(context, pattern)
        return true
    }

    private static func pattern(_ geometry: Gradient.Geometry) -> OpaquePointer? {
        switch geometry {
        case .linear(let from, let to):
            guard isSound(from), isSound(to), from != to else { return nil }
            return cairo_pattern_create_linear(from.x, from.y, to.x, to.y)
        case .radial(let centre, let radius, let focus):
            let focus = focus ?? centre
            guard isSound(centre), isSound(focus), radius > 0, radius < 1e6 else { return nil }
            return cairo_pattern_create_radial(focus.x, focus.y, 0, centre.x, centre.y, radius)
        }
    }

    private static func extend(_ spread: Gradient.Spread) -> cairo_extend_t {
        switch spread {
        case .pad: CAIRO_EXTEND_PAD
        case .reflect: CAIRO_EXTEND_REFLECT
        case .repeat: CAIRO_EXTEND_REPEAT
        }
    }

    private static func isSound(_ point: Point) -> Bool { abs(point.x) < 1e6 && abs(point.y) < 1e6 }

    /// From 0 to 1; 0 for what is no number.
    private static func unit(_ value: Double) -> Double { value > 0 ? min(value, 1) : 0 }
}
