internal import Measures

extension BandCanvas {
    /// Lozenges with four hooks, between fine stripes.
    mutating func drawTanimbar() {
        stripes(from: 1, to: 0.9, .ink)
        stripes(from: 0.82, to: 0.78, .accent)
        stripes(from: 0.72, to: 0.68, .ink)
        var motif = Path.lozenge(0, 0, 0.5, 0.5)
        motif.append(.lozenge(0, 0, 0.34, 0.34))
        let hook = Path.polygon([
            Point(0.34, -0.24), Point(0.62, -0.52), Point(0.86, -0.28), Point(0.72, -0.14), Point(0.64, -0.22), Point(0.7, -0.28),
            Point(0.62, -0.36), Point(0.42, -0.16),
        ])
        motif.append(hook.mirrored.flipped)
        let heart = Path.lozenge(0, 0, 0.16, 0.16)
        let link = Path.lozenge(1.04, 0, 0.08, variation.touch ? 0.34 : 0.24)
        for cell in cells(halfWidth: 1.04) {
            stamp(motif, in: cell, .ink)
            stamp(heart, in: cell, .accent)
            if !cell.isLast { stamp(link, in: cell, .accent) }
        }
    }
}
