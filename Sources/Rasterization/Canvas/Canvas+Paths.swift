internal import CCairo
internal import Measures

extension Canvas {
    /// How far from the origin a point may lie, in pixels; cairo counts in 24.8 fixed point and needs room for strokes.
    private static let reach = 1_048_576.0

    /// Makes a path the current one. False, with no current path, when it is empty or has a point that is no number.
    func trace(_ path: Path, _ transform: Transform) -> Bool {
        cairo_new_path(context)
        guard add(path, transform) else {
            cairo_new_path(context)
            return false
        }
        return !path.isEmpty
    }

    /// Adds a path to the current one. False when it has a point that is no number; part of it may then be added.
    func add(_ path: Path, _ transform: Transform) -> Bool {
        let (a, b, c, d, tx, ty) = (transform.a, transform.b, transform.c, transform.d, transform.tx, transform.ty)
        return path.points.withUnsafeBufferPointer { points in
            var next = 0
            var isSound = true
            func take() -> (x: Double, y: Double) {
                guard next < points.count else {
                    isSound = false
                    return (0, 0)
                }
                let point = points[next]
                next += 1
                let x = a * point.x + c * point.y + tx, y = b * point.x + d * point.y + ty
                if !(x.isFinite && y.isFinite) { isSound = false }
                return (min(max(x, -Canvas.reach), Canvas.reach), min(max(y, -Canvas.reach), Canvas.reach))
            }
            for verb in path.verbs {
                switch verb {
                case .move:
                    let end = take()
                    if isSound { cairo_move_to(context, end.x, end.y) }
                case .line:
                    let end = take()
                    if isSound { cairo_line_to(context, end.x, end.y) }
                case .cubic:
                    let first = take(), second = take(), end = take()
                    if isSound { cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y) }
                case .close: cairo_close_path(context)
                }
                guard isSound else { return false }
            }
            return true
        }
    }
}
