/// An outline of straight lines and cubic Bézier curves, kept as two flat arrays.
///
/// A `move` and a `line` use one point, a `cubic` three (two controls and the end), a `close` none.
public struct Path: Sendable, Hashable {
    /// What one step of the outline does.
    public enum Verb: UInt8, Sendable { case move, line, cubic, close }

    public private(set) var verbs: [Verb] = []
    public private(set) var points: [Point] = []

    public init() {}

    /// A part of another path.
    ///
    /// - Parameters:
    ///   - verbs: which of its steps.
    ///   - points: those that these steps use.
    public init(_ other: Path, verbs: Range<Int>, points: Range<Int>) {
        self.verbs = Array(other.verbs[verbs])
        self.points = Array(other.points[points])
    }

    public var isEmpty: Bool { verbs.isEmpty }

    public mutating func move(to point: Point) {
        verbs.append(.move)
        points.append(point)
    }

    public mutating func line(to point: Point) {
        verbs.append(.line)
        points.append(point)
    }

    public mutating func cubic(_ first: Point, _ second: Point, to end: Point) {
        verbs.append(.cubic)
        points.append(first)
        points.append(second)
        points.append(end)
    }

    /// Adds a quadratic curve, raised to the equal cubic.
    public mutating func quadratic(_ control: Point, to end: Point) {
        let start = points.last ?? .zero
        func third(_ from: Point) -> Point { Point(from.x + (control.x - from.x) * 2 / 3, from.y + (control.y - from.y) * 2 / 3) }
        cubic(third(start), third(end), to: end)
    }

    public mutating func close() { verbs.append(.close) }

    public mutating func append(_ other: Path) {
        verbs.append(contentsOf: other.verbs)
        points.append(contentsOf: other.points)
    }

    public func applying(_ transform: Transform) -> Path {
        var copy = self
        copy.points = points.map(transform.apply)
        return copy
    }

    /// The smallest upright rectangle round all points, control points included; `nil` for an empty path.
    public var controlBounds: Rect? {
        guard let first = points.first else { return nil }
        var (left, top, right, bottom) = (first.x, first.y, first.x, first.y)
        for point in points {
            left = min(left, point.x)
            right = max(right, point.x)
            top = min(top, point.y)
            bottom = max(bottom, point.y)
        }
        return Rect(x: left, y: top, width: right - left, height: bottom - top)
    }
}
