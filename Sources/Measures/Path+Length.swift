extension Path {
    /// The length of the lines between the points of the outline, control points included: never less than its own length.
    public var polygonLength: Double {
        var length = 0.0
        var current = Point.zero, start = Point.zero
        var next = points.makeIterator()
        func distance(_ one: Point, _ two: Point) -> Double {
            let x = two.x - one.x, y = two.y - one.y
            return (x * x + y * y).squareRoot()
        }
        for verb in verbs {
            switch verb {
            case .move:
                guard let point = next.next() else { return length }
                (current, start) = (point, point)
            case .line:
                guard let point = next.next() else { return length }
                length += distance(current, point)
                current = point
            case .cubic:
                guard let first = next.next(), let second = next.next(), let end = next.next() else { return length }
                length += distance(current, first) + distance(first, second) + distance(second, end)
                current = end
            case .close:
                length += distance(current, start)
                current = start
            }
        }
        return length
    }
}
