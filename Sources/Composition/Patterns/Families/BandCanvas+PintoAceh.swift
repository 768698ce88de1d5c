internal import Measures

extension BandCanvas {
    /// A pointed gate on a sill whose ends curl up, with a scroll at either shoulder.
    mutating func drawPintoAceh() {
        contour(.ink, width: 0.11)
        stripes(from: 1, to: 0.93, .ink)
        var frame = Path()
        frame.move(to: Point(0, 0.76))
        frame.line(to: Point(0.84, 0.76))
        frame.spiral(round: Point(0.84, 0.4), from: 0.36, to: 0.12, start: 1, sweep: -4)
        frame.move(to: Point(0.3, 0))
        frame.spiral(round: Point(0.6, -0.36), from: 0.36, to: 0.12, start: 1.7, sweep: 3.05)
        var lines = frame.mirrored
        lines.move(to: Point(0.3, 0.76))
        lines.cubic(Point(0.36, 0.1), Point(0.3, -0.36), to: Point(0, -0.8))
        lines.cubic(Point(-0.3, -0.36), Point(-0.36, 0.1), to: Point(-0.3, 0.76))
        let door = Path.leaf(Point(0, -0.5), Point(0, 0.66), halfWidth: 0.15)
        let link = Path.lozenge(1.4, 0, 0.12, variation.touch ? 0.34 : 0.24)
        for cell in cells(halfWidth: 1.4) {
            stamp(door, in: cell, .accent)
            draw(lines.applying(cell.place))
            if !cell.isLast { stamp(link, in: cell, .accent) }
        }
    }
}
