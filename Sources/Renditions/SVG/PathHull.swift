internal import Measures

/// What an outline does not reach beyond: the straight lines between its points, those that curves only lean towards included.
struct PathHull {
    private let points: [Point]
    private let bounds: Rect

    init?(_ outline: Path) {
        guard let bounds = outline.controlBounds else { return nil }
        (points, self.bounds) = (outline.points, bounds)
    }

    /// Whether a straight line between the two shows that they are apart. That none was found says nothing.
    ///
    /// - Parameter distance: how far from each other they must be, in millimetres.
    func isApart(from other: PathHull, by distance: Double) -> Bool {
        bounds.isApart(from: other.bounds, by: distance) || hasSide(apart: other, distance) || other.hasSide(apart: self, distance)
    }

    /// More than nothing, so that no light shows between two that were one.
    private static let gap = 0.02

    /// Whether all of the other lies beyond the line through two of the points that follow one another.
    private func hasSide(apart other: PathHull, _ distance: Double) -> Bool {
        guard var last = points.last else { return false }
        for point in points {
            let along = Point(point.x - last.x, point.y - last.y), length = (along.x * along.x + along.y * along.y).squareRoot()
            defer { last = point }
            guard length > 1e-9 else { continue }
            func range(_ points: [Point]) -> (low: Double, high: Double) {
                points.reduce((.infinity, -.infinity)) { range, one in
                    let across = (one.x * along.y - one.y * along.x) / length
                    return (min(range.0, across), max(range.1, across))
                }
            }
            let own = range(points), others = range(other.points)
            if max(others.low - own.high, own.low - others.high) >= max(distance, PathHull.gap) { return true }
        }
        return false
    }
}

extension Rect {
    /// Whether no area of the other is nearer, measured along one side.
    fileprivate func isApart(from other: Rect, by distance: Double) -> Bool {
        let across = max(minX, other.minX) - min(maxX, other.maxX), down = max(minY, other.minY) - min(maxY, other.maxY)
        return max(across, down) >= distance - 1e-6
    }
}
