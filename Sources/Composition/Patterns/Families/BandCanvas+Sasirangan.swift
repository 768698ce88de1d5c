internal import Measures

extension BandCanvas {
    /// Stripes that swing from the upper edge to the lower, a fine one on either side, and a row of stitches.
    mutating func drawSasirangan() {
        contour(.ink, width: 0.09)
        var stripe = Path()
        swing(&stripe, -0.2, down: true)
        swing(&stripe, -0.48, down: false)
        stripe.close()
        var threads = Path()
        swing(&threads, -0.02, down: true)
        var before = Path()
        swing(&before, -0.66, down: true)
        threads.append(before)
        var stitches = Path()
        for (y, swing) in [(-0.75, 0.15), (-0.25, -0.17), (0.25, -0.17), (0.75, 0.15)] {
            stitches.append(.lozenge(0.42 + swing, y, 0.09, variation.touch ? 0.15 : 0.1))
        }
        for cell in cells(halfWidth: 0.9) {
            stamp(stripe, in: cell, .ink)
            draw(threads.applying(cell.place))
            stamp(stitches, in: cell, .accent)
        }
    }

    /// Goes on along a wave that leaves either edge upright, so that the ends of a line lie flush.
    private func swing(_ path: inout Path, _ x: Double, down: Bool) {
        let (start, end) = down ? (-1.0, 1.0) : (1.0, -1.0)
        let reach = 0.18
        if path.isEmpty { path.move(to: Point(x + reach, start)) } else { path.line(to: Point(x + reach, start)) }
        path.cubic(Point(x + reach, start * 0.62), Point(x - reach, start * 0.38), to: Point(x - reach, 0))
        path.cubic(Point(x - reach, end * 0.38), Point(x + reach, end * 0.62), to: Point(x + reach, end))
    }
}
