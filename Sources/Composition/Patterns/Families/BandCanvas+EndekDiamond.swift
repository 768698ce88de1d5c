internal import Measures

extension BandCanvas {
    /// Lozenges whose edges go in fine steps, as tied threads make them; half lozenges stand between.
    mutating func drawEndekDiamond() {
        var motif = stepped(1.43, 0.92, steps: 5)
        motif.append(stepped(1.04, 0.68, steps: 5))
        motif.append(stepped(0.7, 0.46, steps: 3))
        motif.append(.lozenge(0, 0, 0.36, 0.24))
        let heart = variation.touch ? Path.lozenge(0, 0, 0.2, 0.13) : .lozenge(0, 0, 0.14, 0.09)
        let half = Path.polygon([
            Point(1.07, -0.92), Point(1.87, -0.92), Point(1.87, -0.82), Point(1.67, -0.82), Point(1.67, -0.7), Point(1.27, -0.7),
            Point(1.27, -0.82), Point(1.07, -0.82),
        ]).flipped
        for cell in cells(halfWidth: 1.52) {
            stamp(motif, in: cell, .ink)
            stamp(heart, in: cell, .accent)
            if !cell.isLast { stamp(half, in: cell, .accent) }
        }
    }

    private func stepped(_ halfWidth: Double, _ halfHeight: Double, steps: Int) -> Path {
        var corners: [Point] = []
        func x(_ step: Int) -> Double { halfWidth * Double(step) / Double(steps) }
        func y(_ step: Int) -> Double { halfHeight * Double(step) / Double(steps) }
        for step in 0..<steps {
            corners.append(Point(x(step), -y(steps - step)))
            corners.append(Point(x(step + 1), -y(steps - step)))
        }
        let right = corners + corners.reversed().map { Point($0.x, -$0.y) }
        return .polygon(right + right.reversed().map { Point(-$0.x, $0.y) })
    }
}
