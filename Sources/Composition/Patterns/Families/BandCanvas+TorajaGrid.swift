internal import Measures

extension BandCanvas {
    /// Squares in a row, a square on its point in each, the corners filled; studs between them.
    mutating func drawTorajaGrid() {
        stripes(from: 1, to: 0.92, .ink)
        var square = Path.polygon([Point(-0.8, -0.8), Point(0.8, -0.8), Point(0.8, 0.8), Point(-0.8, 0.8)])
        square.append(.polygon([Point(-0.7, -0.7), Point(0.7, -0.7), Point(0.7, 0.7), Point(-0.7, 0.7)]))
        square.append(Path.polygon([Point(0.62, 0.14), Point(0.62, 0.62), Point(0.14, 0.62)]).quartered)
        square.append(.lozenge(0, 0, 0.56, 0.56))
        square.append(.lozenge(0, 0, 0.4, 0.4))
        let heart = Path.lozenge(0, 0, 0.24, 0.24)
        let studs = Path.lozenge(0.92, 0.42, 0.06, 0.22).flipped
        for cell in cells(halfWidth: 0.92) {
            stamp(square, in: cell, .ink)
            stamp(heart, in: cell, variation.touch || isBeat(cell.index, every: 2) ? .accent : .ink)
            if !cell.isLast { stamp(studs, in: cell, .accent) }
        }
    }
}
