internal import Foundation
internal import Measures

/// Elliptical arcs as cubic curves (SVG 1.1, appendix F.6).
enum SVGArc {
    static func append(
        to path: inout Path, from: Point, rx: Double, ry: Double, turn: Double, large: Bool, sweep: Bool, to end: Point
    ) {
        guard from != end else { return }
        var rx = abs(rx), ry = abs(ry)
        guard rx > 0, ry > 0 else { return path.line(to: end) }
        let phi = turn * .pi / 180
        let (sinPhi, cosPhi) = (sin(phi), cos(phi))
        let dx = (from.x - end.x) / 2, dy = (from.y - end.y) / 2
        let x = cosPhi * dx + sinPhi * dy, y = -sinPhi * dx + cosPhi * dy
        let excess = x * x / (rx * rx) + y * y / (ry * ry)
        if excess > 1 {
            rx *= excess.squareRoot()
            ry *= excess.squareRoot()
        }
        let under = rx * rx * ry * ry - rx * rx * y * y - ry * ry * x * x
        let factor = (large == sweep ? -1.0 : 1.0) * (max(0, under) / (rx * rx * y * y + ry * ry * x * x)).squareRoot()
        let cx = factor * rx * y / ry, cy = -factor * ry * x / rx
        let centre = Point(cosPhi * cx - sinPhi * cy + (from.x + end.x) / 2, sinPhi * cx + cosPhi * cy + (from.y + end.y) / 2)
        let first = atan2((y - cy) / ry, (x - cx) / rx)
        var span = atan2((-y - cy) / ry, (-x - cx) / rx) - first
        if sweep, span < 0 { span += 2 * .pi }
        if !sweep, span > 0 { span -= 2 * .pi }
        // Radii so small that they cannot be told from none.
        guard span.isFinite, centre.x.isFinite, centre.y.isFinite else { return path.line(to: end) }
        let count = max(1, Int((abs(span) / (.pi / 2)).rounded(.up)))
        let part = span / Double(count)
        let handle = 4 / 3 * tan(part / 4)
        func at(_ angle: Double, _ tangent: Double) -> Point {
            let px = rx * (cos(angle) - tangent * sin(angle)), py = ry * (sin(angle) + tangent * cos(angle))
            return Point(centre.x + cosPhi * px - sinPhi * py, centre.y + sinPhi * px + cosPhi * py)
        }
        for index in 0..<count {
            let a = first + Double(index) * part, b = a + part
            path.cubic(at(a, handle), at(b, -handle), to: index == count - 1 ? end : at(b, 0))
        }
    }
}
