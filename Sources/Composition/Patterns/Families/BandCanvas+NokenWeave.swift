internal import Measures

extension BandCanvas {
    /// Two rows of looped cord, each caught in the next; dyed loops at regular places.
    mutating func drawNokenWeave() {
        contour(.ink, width: 0.12)
        let cells = cells(halfWidth: 0.42)
        for row in [-0.42, 0.42] {
            for side in [-1.0, 1.0] {
                var cord = Path()
                for cell in cells {
                    let swing = cell.index % 2 == 0 ? side : -side
                    if cord.isEmpty { cord.move(to: cell.place.apply(Point(-0.42, row))) }
                    cord.cubic(
                        cell.place.apply(Point(-0.16, row - swing * 0.56)), cell.place.apply(Point(0.16, row - swing * 0.56)),
                        to: cell.place.apply(Point(0.42, row)))
                }
                draw(cord)
            }
        }
        let upper = Path.lozenge(0, -0.42, 0.15, 0.2), lower = Path.lozenge(0, 0.42, 0.15, 0.2)
        for cell in cells {
            if isBeat(cell.index, every: 4) { stamp(upper, in: cell, .accent) }
            if isBeat(cell.index + 2, every: 4) { stamp(lower, in: cell, .accent) }
        }
    }
}
