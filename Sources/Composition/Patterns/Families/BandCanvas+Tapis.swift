internal import Measures

extension BandCanvas {
    /// Three parallel zigzags, with lozenges in the angles.
    mutating func drawTapis() {
        stripes(from: 1, to: 0.88, .ink)
        stripes(from: 0.8, to: 0.76, .ink)
        let height = variation.touch ? 0.2 : 0.15
        let lozenge = Path.lozenge(0, 0.34, 0.13, height), other = Path.lozenge(0.7, -0.34, 0.13, height)
        var zigzag = Path()
        for (top, bottom) in [(-0.66, -0.52), (-0.42, -0.28), (-0.18, -0.04)] {
            let rise = 0.74
            zigzag.append(.polygon([
                Point(-0.7, top + rise), Point(0, top), Point(0.7, top + rise), Point(0.7, bottom + rise), Point(0, bottom),
                Point(-0.7, bottom + rise),
            ]))
        }
        for cell in cells(halfWidth: 0.7) {
            stamp(zigzag, in: cell, .ink)
            stamp(lozenge, in: cell, .accent)
            if !cell.isLast { stamp(other, in: cell, .accent) }
        }
    }
}
