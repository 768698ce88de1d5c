internal import Measures

extension BandCanvas {
    /// Four petals to the corners of each cell, slit along their middle; lozenges stand between the cells.
    mutating func drawKawung() {
        var petal = Path.petal(Point(0.08, 0.08), Point(0.85, 0.85), halfWidth: 0.25, pull: 0.12)
        petal.append(.polygon([Point(0.3, 0.3), Point(0.5, 0.44), Point(0.64, 0.64), Point(0.44, 0.5)]))
        let flower = petal.quartered
        let size = variation.touch ? 0.2 : 0.16
        let seed = Path.lozenge(1, 0, size, size)
        for cell in cells(halfWidth: 1) {
            stamp(flower, in: cell, .ink)
            if !cell.isLast { stamp(seed, in: cell, isBeat(cell.index, every: 2) ? .accent : .ink) }
        }
    }
}
