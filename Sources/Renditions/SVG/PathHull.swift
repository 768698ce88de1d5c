internal import Measures

/// What an outline does not reach beyond: the straight lines between its points, those that curves only lean towards included.
struct PathHull {
    private let outline: Path
    private let bounds: Rect

    init?(_ outline: Path) {
        guard let bounds = outline.controlBounds else { return nil }
        (self.outline, self.bounds) = (outline, bounds)
    }

    private var points: [Point] { outline.points }

    /// Its upright and level lines.
    private var sides: [(from: Point, to: Point)] {
        outline.lines.filter { abs($0.from.x - $0.to.x) < PathHull.gap || abs($0.from.y - $0.to.y) < PathHull.gap }
    }

    /// Where it begins, in millimetres.
    var left: Double { bounds.minX }

    /// Whether it is far from the other, and from all that begin farther to the right.
    func isFarLeft(of other: PathHull, by distance: Double) -> Bool { other.bounds.minX - bounds.maxX >= distance + PathHull.gap }

    /// Whether the two are so far apart that one need not look.
    ///
    /// - Parameter distance: as that of ``isApart(from:by:)``.
    func isFar(from other: PathHull, by distance: Double) -> Bool { bounds.distance(to: other.bounds) >= distance + PathHull.gap }

    /// How long it may take to find that they are apart, in points looked at.
    func effort(with other: PathHull) -> Int { (points.count + other.points.count) * (points.count + other.points.count) }

    /// Whether a straight line between the two shows that they are apart. That none was found says nothing.
    ///
    /// They may touch in a point, but not along a line: light would show between two that were one.
    ///
    /// - Parameter distance: how far from each other they must be, in millimetres.
    func isApart(from other: PathHull, by distance: Double) -> Bool {
        let between = bounds.distance(to: other.bounds)
        if between >= distance - 1e-6, distance == 0, !shareSide(with: other) { return true }
        return hasSide(apart: other, distance) || other.hasSide(apart: self, distance)
    }

    /// Nearer than this is no distance that one sees.
    private static let gap = 0.02

    /// Whether a side of each runs along a side of the other.
    private func shareSide(with other: PathHull) -> Bool {
        let others = other.sides
        return sides.contains { one in
            others.contains { side in
                let across = max(abs(one.from.x - side.from.x), abs(one.to.x - side.to.x), abs(one.from.x - side.to.x))
                let down = max(abs(one.from.y - side.from.y), abs(one.to.y - side.to.y), abs(one.from.y - side.to.y))
                let common = across < PathHull.gap ? PathHull.overlap(one.from.y, one.to.y, side.from.y, side.to.y)
                    : down < PathHull.gap ? PathHull.overlap(one.from.x, one.to.x, side.from.x, side.to.x) : 0
                return common > PathHull.gap
            }
        }
    }

    private static func overlap(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double { min(max(a, b), max(c, d)) - max(min(a, b), min(c, d)) }

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
            if max(others.low - own.high, own.low - others.high) >= distance + PathHull.gap { return true }
        }
        return false
    }
}

extension Path {
    /// The straight pieces of one outline, the one that closes it included.
    fileprivate var lines: [(from: Point, to: Point)] {
        var lines: [(from: Point, to: Point)] = []
        var index = 0
        var pen = Point.zero, start = Point.zero
        for verb in verbs {
            switch verb {
            case .move:
                start = points[index]
                pen = start
                index += 1
            case .line:
                lines.append((pen, points[index]))
                pen = points[index]
                index += 1
            case .cubic:
                pen = points[index + 2]
                index += 3
            case .close:
                lines.append((pen, start))
                pen = start
            }
        }
        // Filled, an open outline ends where it began.
        lines.append((pen, start))
        return lines
    }
}

extension Rect {
    /// How far the other is away, measured along the side along which it is farther; below zero where both have an area in common.
    fileprivate func distance(to other: Rect) -> Double {
        max(max(minX, other.minX) - min(maxX, other.maxX), max(minY, other.minY) - min(maxY, other.maxY))
    }
}
