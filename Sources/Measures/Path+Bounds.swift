extension Path {
    /// The smallest upright rectangle round the outline itself, curves followed; `nil` for an empty path.
    ///
    /// A move that nothing follows counts, as in SVG.
    public var bounds: Rect? {
        var box = Box()
        var current = Point.zero
        var next = points.makeIterator()
        for verb in verbs {
            switch verb {
            case .move, .line:
                guard let point = next.next() else { return box.rect }
                box.add(point)
                current = point
            case .cubic:
                guard let first = next.next(), let second = next.next(), let end = next.next() else { return box.rect }
                box.add(end)
                for t in Path.turns(current.x, first.x, second.x, end.x) + Path.turns(current.y, first.y, second.y, end.y) {
                    box.add(Point(Path.at(t, current.x, first.x, second.x, end.x), Path.at(t, current.y, first.y, second.y, end.y)))
                }
                current = end
            case .close: break
            }
        }
        return box.rect
    }

    private struct Box {
        var rect: Rect?

        mutating func add(_ point: Point) {
            let one = Rect(x: point.x, y: point.y, width: 0, height: 0)
            rect = rect?.union(one) ?? one
        }
    }

    /// Where a coordinate of a cubic curve turns round, between 0 and 1.
    private static func turns(_ p0: Double, _ p1: Double, _ p2: Double, _ p3: Double) -> [Double] {
        let a = -p0 + 3 * p1 - 3 * p2 + p3, b = 2 * (p0 - 2 * p1 + p2), c = p1 - p0
        let roots: [Double]
        if abs(a) * 3 < 1e-12 {
            roots = abs(b) < 1e-12 ? [] : [-c / b]
        } else {
            let under = b * b - 4 * a * c
            guard under >= 0 else { return [] }
            roots = [(-b + under.squareRoot()) / (2 * a), (-b - under.squareRoot()) / (2 * a)]
        }
        return roots.filter { $0 > 0 && $0 < 1 }
    }

    private static func at(_ t: Double, _ p0: Double, _ p1: Double, _ p2: Double, _ p3: Double) -> Double {
        let u = 1 - t
        return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3
    }
}
