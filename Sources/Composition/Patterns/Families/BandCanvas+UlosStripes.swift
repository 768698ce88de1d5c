internal import Measures

extension BandCanvas {
    /// Stripes along the cloth, and two rows of tied arrowheads in the middle field, one half a step on.
    mutating func drawUlosStripes() {
        stripes(from: 1, to: 0.76, .ink)
        stripes(from: 0.69, to: 0.64, .accent)
        stripes(from: 0.57, to: 0.52, .ink)
        let arrow = [Point(-0.3, -0.11), Point(0.1, -0.11), Point(0.3, 0), Point(0.1, 0.11), Point(-0.3, 0.11), Point(-0.1, 0)]
        let upper = Path.polygon(arrow.map { Point($0.x - 0.1, $0.y - 0.24) })
        let lower = Path.polygon(arrow.map { Point($0.x + 0.1, $0.y + 0.24) })
        for cell in cells(halfWidth: 0.42) {
            let tone = isBeat(cell.index, every: 4) ? Tone.accent : .ink
            stamp(upper, in: cell, tone)
            stamp(lower, in: cell, tone)
        }
    }
}
