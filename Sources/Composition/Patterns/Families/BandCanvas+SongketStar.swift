internal import Measures

extension BandCanvas {
    /// Eight rhombs make a star; a chain of lozenges hangs between the stars.
    mutating func drawSongketStar() {
        stripes(from: 1, to: 0.92, .ink)
        var star = Path.polygon([Point(0.1, 0), Point(0.4, -0.15), Point(0.82, 0), Point(0.4, 0.15)]).quartered
        star.append(Path.polygon([Point(0.08, 0.08), Point(0.42, 0.2), Point(0.6, 0.6), Point(0.2, 0.42)]).quartered)
        let heart = Path.lozenge(0, 0, 0.1, 0.1)
        let link = Path.lozenge(1.05, 0, 0.14, variation.touch ? 0.24 : 0.16)
        var chain = Path.lozenge(1.05, 0.56, 0.12, 0.2)
        chain.append(.lozenge(1.05, -0.56, 0.12, 0.2))
        for cell in cells(halfWidth: 1.05) {
            stamp(star, in: cell, .ink)
            stamp(heart, in: cell, .accent)
            if !cell.isLast {
                stamp(link, in: cell, .accent)
                stamp(chain, in: cell, .ink)
            }
        }
    }
}
