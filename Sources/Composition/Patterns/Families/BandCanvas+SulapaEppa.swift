internal import Measures

extension BandCanvas {
    /// A square on its point that holds four; the squares are plaited together at their sides.
    mutating func drawSulapaEppa() {
        stripes(from: 1, to: 0.93, .ink)
        var motif = Path.lozenge(0, 0, 0.84, 0.84)
        motif.append(.lozenge(0, 0, 0.7, 0.7))
        motif.append(Path.lozenge(0.29, 0, 0.24, 0.24).quartered)
        var between = Path.polygon([Point(0.62, 0.86), Point(1, 0.48), Point(1.38, 0.86)])
        between.append(between.applying(.scale(1, -1)))
        let link = Path.lozenge(1, 0, 0.13, variation.touch ? 0.13 : 0.2)
        for cell in cells(halfWidth: 1) {
            stamp(motif, in: cell, .ink)
            if !cell.isLast {
                stamp(between, in: cell, .ink)
                stamp(link, in: cell, .accent)
            }
        }
    }
}
