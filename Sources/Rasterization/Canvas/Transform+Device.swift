internal import CCairo
internal import Measures

extension Transform {
    /// By how much lengths grow on the whole; `nil` when everything falls onto a line or a point, or a number is none.
    var evenScale: Double? {
        let area = abs(determinant)
        return isFinite && area > 1e-18 && area < 1e18 ? area.squareRoot() : nil
    }

    /// Whether circles stay round, to a hundredth.
    var isEven: Bool {
        let first = a * a + b * b, second = c * c + d * d, across = a * c + b * d
        let larger = max(first, second)
        return abs(first - second) <= 0.02 * larger && abs(across) <= 0.01 * larger
    }

    /// Whether it only moves and enlarges: what is upright stays so.
    var isUpright: Bool { b == 0 && c == 0 && a > 0 && d > 0 && isEven }

    /// The map back, for cairo; `nil` where there is none.
    var inverse: cairo_matrix_t? {
        guard evenScale != nil else { return nil }
        var matrix = cairo_matrix_t(xx: a, yx: b, xy: c, yy: d, x0: tx, y0: ty)
        return cairo_matrix_invert(&matrix) == CAIRO_STATUS_SUCCESS ? matrix : nil
    }
}
