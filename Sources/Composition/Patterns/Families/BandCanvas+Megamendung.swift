internal import Measures

extension BandCanvas {
    /// A lying cloud in each cell, its layers drawn round it one outside the other.
    mutating func drawMegamendung() {
        for (tone, width) in [(Tone.ink, 0.62), (nil, 0.46), (.ink, 0.31), (nil, 0.16)] { contour(tone, width: width) }
        let cloud = cloud
        for cell in cells(halfWidth: 2.5) {
            let turned = (cell.index % 2 == 0) == variation.touch ? cloud : cloud.applying(.scale(-1, 1))
            draw(turned.applying(cell.place))
            stamp(turned, in: cell, isBeat(cell.index, every: 3) ? .accent : .ink)
        }
    }

    /// The innermost layer: heads above, three folds below, a tail at either end.
    private var cloud: Path {
        var path = Path()
        path.move(to: Point(-1.8, 0.4))
        path.cubic(Point(-1.45, 0.28), Point(-1.55, -0.16), to: Point(-1.02, -0.04))
        path.cubic(Point(-1.1, -0.5), Point(-0.5, -0.5), to: Point(-0.42, -0.24))
        path.cubic(Point(-0.45, -0.78), Point(0.5, -0.76), to: Point(0.44, -0.16))
        path.cubic(Point(0.5, -0.46), Point(1.08, -0.36), to: Point(0.96, 0.06))
        path.cubic(Point(1.4, -0.1), Point(1.4, 0.26), to: Point(1.8, 0.34))
        path.cubic(Point(1.5, 0.66), Point(0.8, 0.66), to: Point(0.6, 0.4))
        path.cubic(Point(0.4, 0.7), Point(-0.4, 0.7), to: Point(-0.5, 0.42))
        path.cubic(Point(-0.75, 0.68), Point(-1.5, 0.64), to: Point(-1.8, 0.4))
        path.close()
        return path
    }
}
