internal import Measures

extension Path {
    /// A lozenge that stands on its point.
    static func lozenge(_ x: Double, _ y: Double, _ halfWidth: Double, _ halfHeight: Double) -> Path {
        .polygon([Point(x, y - halfHeight), Point(x + halfWidth, y), Point(x, y + halfHeight), Point(x - halfWidth, y)])
    }

    /// A dot of two curves, near enough to a circle for its size, at half the data.
    static func dot(_ x: Double, _ y: Double, _ radius: Double) -> Path {
        petal(Point(x - radius, y), Point(x + radius, y), halfWidth: radius)
    }

    /// A petal between two ends, each side one curve.
    ///
    /// - Parameter pull: how far along the petal its curves lean: at 0 they leave the ends at a right angle, which makes it round; at
    ///   0.3 it is a leaf with a point at either end.
    static func petal(_ start: Point, _ end: Point, halfWidth: Double, pull: Double = 0) -> Path {
        let along = end - start
        let length = (along.x * along.x + along.y * along.y).squareRoot()
        guard length > 0 else { return Path() }
        let reach = halfWidth * 4 / 3 / length
        let side = Point(-along.y * reach, along.x * reach), lean = Point(along.x * pull, along.y * pull)
        var path = Path()
        path.move(to: start)
        path.cubic(start + lean + side, end - lean + side, to: end)
        path.cubic(end - lean - side, start + lean - side, to: start)
        path.close()
        return path
    }

    /// A leaf with a point at either end, each side one curve.
    static func leaf(_ start: Point, _ end: Point, halfWidth: Double) -> Path { petal(start, end, halfWidth: halfWidth, pull: 0.3) }

    /// The path and its mirror image to the left.
    var mirrored: Path {
        var both = self
        both.append(applying(.scale(-1, 1)))
        return both
    }

    /// The path and its image upside down.
    var flipped: Path {
        var both = self
        both.append(applying(.scale(1, -1)))
        return both
    }

    /// The path turned to all four sides of the middle.
    var quartered: Path {
        var all = self
        var turned = self
        for _ in 0..<3 {
            turned = turned.applying(Transform(a: 0, b: 1, c: -1, d: 0, tx: 0, ty: 0))
            all.append(turned)
        }
        return all
    }
}
