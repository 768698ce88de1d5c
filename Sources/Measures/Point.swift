/// A place on a page, in millimetres, x to the right and y downwards.
public struct Point: Sendable, Hashable {
    public var x: Double
    public var y: Double

    public init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    public static let zero = Point(0, 0)

    public static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
    public static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
}
