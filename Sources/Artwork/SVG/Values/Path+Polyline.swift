internal import Measures

extension Path {
    /// Straight lines through the points.
    static func polyline(_ points: [Point], closed: Bool) -> Path {
        var path = Path()
        for (index, point) in points.enumerated() {
            if index == 0 { path.move(to: point) } else { path.line(to: point) }
        }
        if closed, !points.isEmpty { path.close() }
        return path
    }
}
