internal import Measures

extension BandCanvas {
    /// A row of dots, large and small in turn, between two rules.
    mutating func drawPlain() {
        stripes(from: 0.72, to: 0.64, .ink)
        let large = Path.circle(centre: .zero, radius: variation.touch ? 0.23 : 0.2)
        let small = Path.dot(0.5, 0, 0.09)
        for cell in cells(halfWidth: 0.5) {
            stamp(large, in: cell, isBeat(cell.index, every: 4) ? .accent : .ink)
            if !cell.isLast { stamp(small, in: cell, .ink) }
        }
    }
}
