internal import Measures

extension BandCanvas {
    /// Small stars in two rows, the lower half a step on; seeds between them.
    mutating func drawTruntum() {
        stripes(from: 1, to: 0.94, .ink)
        var ring = [Point(1, 0), Point(0.36, 0.15), Point(0.72, 0.72), Point(0.15, 0.36)]
        for _ in 0..<3 { ring += ring.suffix(4).map { Point(-$0.y, $0.x) } }
        func star(_ x: Double, _ y: Double) -> Path {
            Path.polygon(ring).applying(Transform(a: 0.4, b: 0, c: 0, d: 0.4, tx: x, ty: y))
        }
        var stars = star(-0.41, -0.4)
        stars.append(star(0.41, 0.4))
        let size = variation.touch ? 0.13 : 0.1
        var seeds = Path.lozenge(0.41, -0.4, size, size)
        seeds.append(.lozenge(-0.41, 0.4, size, size))
        for cell in cells(halfWidth: 0.82) {
            stamp(stars, in: cell, .ink)
            stamp(seeds, in: cell, .accent)
        }
    }
}
