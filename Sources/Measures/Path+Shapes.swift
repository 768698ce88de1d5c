extension Path {
    /// The distance of the control points that makes four cubic curves a circle, to 0.03 % of the radius.
    static let circleControl = 0.5522847498307936

    /// A rectangle, its corners rounded by `radius` where that is above zero.
    public static func rect(_ rect: Rect, radius: Double = 0) -> Path {
        let radius = min(radius, min(rect.width, rect.height) / 2)
        return rounded(rect, radius, radius)
    }

    /// A rectangle with elliptical corners: at most half of each side.
    public static func rect(_ rect: Rect, rx: Double, ry: Double) -> Path {
        rounded(rect, min(rx, rect.width / 2), min(ry, rect.height / 2))
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

    private static func rounded(_ r: Rect, _ rx: Double, _ ry: Double) -> Path {
        guard rx > 0, ry > 0 else {
            return polygon([Point(r.minX, r.minY), Point(r.maxX, r.minY), Point(r.maxX, r.maxY), Point(r.minX, r.maxY)])
        }
        let kx = rx * (1 - circleControl), ky = ry * (1 - circleControl)
        var path = Path()
        path.move(to: Point(r.minX + rx, r.minY))
        path.line(to: Point(r.maxX - rx, r.minY))
        path.cubic(Point(r.maxX - kx, r.minY), Point(r.maxX, r.minY + ky), to: Point(r.maxX, r.minY + ry))
        path.line(to: Point(r.maxX, r.maxY - ry))
        path.cubic(Point(r.maxX, r.maxY - ky), Point(r.maxX - kx, r.maxY), to: Point(r.maxX - rx, r.maxY))
        path.line(to: Point(r.minX + rx, r.maxY))
        path.cubic(Point(r.minX + kx, r.maxY), Point(r.minX, r.maxY - ky), to: Point(r.minX, r.maxY - ry))
        path.line(to: Point(r.minX, r.minY + ry))
        path.cubic(Point(r.minX, r.minY + ky), Point(r.minX + kx, r.minY), to: Point(r.minX + rx, r.minY))
        path.close()
        return path
    }
}
