internal import Measures

extension BandCanvas {
    /// A running vine that coils upwards and downwards in turn, with a leaf in each fork.
    mutating func drawDayakSpiral() {
        contour(.ink, width: 0.12)
        var vine = Path()
        vine.move(to: Point(-0.95, 0))
        vine.cubic(Point(-0.87, -0.56), Point(-0.48, -0.76), to: Point(-0.12, -0.76))
        vine.cubic(Point(0.32, -0.76), Point(0.62, -0.4), to: Point(0.62, 0.06))
        vine.spiral(round: Point(-0.04, 0.06), from: 0.66, to: 0.16, start: 0, sweep: 5)
        vine.move(to: Point(0.53, -0.42))
        vine.cubic(Point(0.62, -0.3), Point(0.9, -0.34), to: Point(0.95, 0))
        let leaf = Path.leaf(Point(0.64, -0.56), Point(0.84, -0.9), halfWidth: variation.touch ? 0.13 : 0.09)
        for cell in cells(halfWidth: 0.95) {
            let turn = cell.index % 2 == 0 ? Transform.identity : .scale(1, -1)
            draw(vine.applying(cell.place.after(turn)))
            stamp(leaf.applying(turn), in: cell, .accent)
        }
    }
}
