internal import Measures

extension BandCanvas {
    /// Bamboo shoots on a rule, the leaves cut out of their body; drops hang between them.
    mutating func drawPucukRebuang() {
        stripe(from: 0.88, to: 1, .ink)
        stripe(from: -1, to: -0.94, .ink)
        var motif = Path()
        motif.move(to: Point(0, -0.86))
        motif.cubic(Point(0.08, -0.34), Point(0.54, 0), to: Point(0.64, 0.8))
        motif.line(to: Point(-0.64, 0.8))
        motif.cubic(Point(-0.54, 0), Point(-0.08, -0.34), to: Point(0, -0.86))
        motif.close()
        motif.append(.leaf(Point(0, -0.45), Point(0, 0.68), halfWidth: 0.14))
        motif.append(Path.leaf(Point(0.19, 0.08), Point(0.34, 0.68), halfWidth: 0.08).mirrored)
        let drop = Path.leaf(Point(0.8, -0.86), Point(0.8, -0.2), halfWidth: 0.12)
        let seed = Path.lozenge(0.8, 0.6, 0.1, 0.18)
        for cell in cells(halfWidth: 0.8) {
            stamp(motif, in: cell, .ink)
            if !cell.isLast {
                stamp(drop, in: cell, .accent)
                if variation.touch || isBeat(cell.index, every: 2) { stamp(seed, in: cell, .accent) }
            }
        }
    }
}
