internal import Measures

extension BandCanvas {
    /// Tall triangles on a rule, each with a smaller one and a shoot inside; drops hang between their points.
    mutating func drawTumpal() {
        stripe(from: 0.88, to: 1, .ink)
        stripe(from: -1, to: -0.94, .ink)
        var triangle = Path.polygon([Point(-0.7, 0.8), Point(0, -0.8), Point(0.7, 0.8)])
        triangle.append(.polygon([Point(-0.5, 0.68), Point(0, -0.47), Point(0.5, 0.68)]))
        triangle.append(.leaf(Point(0, -0.2), Point(0, 0.62), halfWidth: 0.11))
        triangle.append(Path.leaf(Point(0.08, 0.62), Point(0.34, 0.4), halfWidth: 0.06).mirrored)
        let drop = Path.lozenge(0.72, -0.52, 0.13, variation.touch ? 0.3 : 0.2)
        for cell in cells(halfWidth: 0.72) {
            stamp(triangle, in: cell, .ink)
            if !cell.isLast { stamp(drop, in: cell, .accent) }
        }
    }
}
