extension Path {
    /// The distance of the control points that makes four cubic curves a circle, to 0.03 % of the radius.
    static let circleControl = 0.5522847498307936

    /// A rectangle, its corners rounded by `radius` where that is above zero.
    public static func rect(_ rect: Rect, radius: Double = 0) -> Path {
        rounded(rect, min(radius, min(rect.width, rect.height) / 2))
    }

    /// An ellipse that touches the four sides of `rect`.
    public static func ellipse(in rect: Rect) -> Path {
        var path = Path()
        let (rx, ry) = (rect.width / 2, rect.height / 2)
        let (kx, ky) = (rx * circleControl, ry * circleControl)
        let (x, y) = (rect.midX, rect.midY)
        path.move(to: Point(x + rx, y))
        path.cubic(Point(x + rx, y + ky), Point(x + kx, y + ry), to: Point(x, y + ry))
        path.cubic(Point(x - kx, y + ry), Point(x - rx, y + ky), to: Point(x - rx, y))
        path.cubic(Point(x - rx, y - ky), Point(x - kx, y - ry), to: Point(x, y - ry))
        path.cubic(Point(x + kx, y - ry), Point(x + rx, y - ky), to: Point(x + rx, y))
        path.close()
        return path
    }

    public static func circle(centre: Point, radius: Double) -> Path {
        ellipse(in: Rect(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius))
    }

    /// A closed shape with straight sides; empty for fewer than two corners.
    public static func polygon(_ corners: [Point]) -> Path {
        var path = Path()
        guard corners.count > 1 else { return path }
        path.move(to: corners[0])
        for corner in corners.dropFirst() { path.line(to: corner) }
        path.close()
        return path
    }

    private static func rounded(_ r: Rect, _ radius: Double) -> Path {
        guard radius > 0 else {
            return polygon([Point(r.minX, r.minY), Point(r.maxX, r.minY), Point(r.maxX, r.maxY), Point(r.minX, r.maxY)])
        }
        let k = radius * (1 - circleControl)
        var path = Path()
        path.move(to: Point(r.minX + radius, r.minY))
        path.line(to: Point(r.maxX - radius, r.minY))
        path.cubic(Point(r.maxX - k, r.minY), Point(r.maxX, r.minY + k), to: Point(r.maxX, r.minY + radius))
        path.line(to: Point(r.maxX, r.maxY - radius))
        path.cubic(Point(r.maxX, r.maxY - k), Point(r.maxX - k, r.maxY), to: Point(r.maxX - radius, r.maxY))
        path.line(to: Point(r.minX + radius, r.maxY))
        path.cubic(Point(r.minX + k, r.maxY), Point(r.minX, r.maxY - k), to: Point(r.minX, r.maxY - radius))
        path.line(to: Point(r.minX, r.minY + radius))
        path.cubic(Point(r.minX, r.minY + k), Point(r.minX + k, r.minY), to: Point(r.minX + radius, r.minY))
        path.close()
        return path
    }
}
