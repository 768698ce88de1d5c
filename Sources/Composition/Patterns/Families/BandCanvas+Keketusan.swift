internal import Measures

extension BandCanvas {
    /// Gold flowers in a row between two rows of seeds.
    mutating func drawKeketusan() {
        stripes(from: 1, to: 0.95, .ink)
        stripes(from: 0.66, to: 0.62, .ink)
        var flower = Path.leaf(Point(0.13, 0), Point(0.9, 0), halfWidth: 0.22).mirrored
        flower.append(Path.leaf(Point(0, 0.11), Point(0, 0.54), halfWidth: 0.2).flipped)
        let heart = Path.lozenge(0, 0, variation.touch ? 0.13 : 0.1, 0.1)
        let between = Path.polygon([Point(0.7, 0.54), Point(1.06, 0.2), Point(1.42, 0.54)]).flipped
        var seeds = Path()
        for x in [-0.53, 0.53] { seeds.append(.lozenge(x, 0.805, variation.touch ? 0.3 : 0.22, 0.1)) }
        let rows = seeds.flipped
        for cell in cells(halfWidth: 1.06) {
            stamp(flower, in: cell, .ink)
            stamp(heart, in: cell, .accent)
            stamp(rows, in: cell, .accent)
            if !cell.isLast { stamp(between, in: cell, .ink) }
        }
    }
}
