internal import Measures

extension BandCanvas {
    /// A rosette in each cell: four broad petals, four leaves between them; lozenges where cells meet.
    mutating func drawCeplok() {
        stripes(from: 1, to: 0.93, .ink)
        var rosette = Path.petal(Point(0.15, 0), Point(0.74, 0), halfWidth: 0.26).quartered
        rosette.append(Path.polygon([Point(0.26, 0.26), Point(0.58, 0.44), Point(0.76, 0.76), Point(0.44, 0.58)]).quartered)
        let heart = Path.lozenge(0, 0, 0.12, 0.12)
        let between = Path.lozenge(1.15, 0, 0.15, 0.26)
        let corner = Path.lozenge(1.15, 0.66, 0.09, 0.13).flipped
        for cell in cells(halfWidth: 1.15) {
            stamp(rosette, in: cell, .ink)
            stamp(heart, in: cell, .accent)
            if !cell.isLast {
                stamp(between, in: cell, .accent)
                if variation.touch || isBeat(cell.index, every: 2) { stamp(corner, in: cell, .ink) }
            }
        }
    }
}
