internal import Measures
internal import QRCode

/// The outline of a code's dark modules, one turn after the other: half as long to write as the modules are.
struct QROutline {
    let matrix: QRMatrix

    /// Clockwise round dark, counterclockwise round light; in modules, without the quiet zone. Modules that touch at a corner stay apart.
    var path: Path {
        var path = Path()
        /// Upper sides of dark modules that are drawn: every contour has one.
        var drawn: Set<Int> = []
        for y in 0..<matrix.size {
            for x in 0..<matrix.size where matrix[x, y] && !matrix[x, y - 1] && !drawn.contains(y * matrix.size + x) {
                trace(from: x, y, &drawn, into: &path)
            }
        }
        return path
    }

    /// Right, down, left and up.
    private static let steps = [(x: 1, y: 0), (x: 0, y: 1), (x: -1, y: 0), (x: 0, y: -1)]

    private func trace(from startX: Int, _ startY: Int, _ drawn: inout Set<Int>, into path: inout Path) {
        var (x, y, heading) = (startX, startY, 0)
        path.move(to: Point(Double(x), Double(y)))
        // Where modules touch at a corner a contour passes it twice; it ends where it would go on as it began.
        while heading != 0 || drawn.insert(y * matrix.size + x).inserted {
            (x, y) = (x + QROutline.steps[heading].x, y + QROutline.steps[heading].y)
            let ahead = heading
            if !isDark(x, y, heading, right: true) {
                heading = (heading + 1) % 4
            } else if isDark(x, y, heading, right: false) {
                heading = (heading + 3) % 4
            }
            if heading != ahead, (x, y, heading) != (startX, startY, 0) { path.line(to: Point(Double(x), Double(y))) }
        }
        path.close()
    }

    /// Whether the module ahead of a corner is dark, to the right or to the left of the way.
    private func isDark(_ x: Int, _ y: Int, _ heading: Int, right: Bool) -> Bool {
        switch (heading, right) {
        case (0, true), (1, false): matrix[x, y]
        case (0, false), (3, true): matrix[x, y - 1]
        case (1, true), (2, false): matrix[x - 1, y]
        default: matrix[x - 1, y - 1]
        }
    }
}
