internal import Foundation
internal import Measures

extension Path {
    /// Goes on from where the path ends along a spiral or, with equal radii, an arc; the radius changes evenly with the angle.
    ///
    /// - Parameters:
    ///   - start: the angle of the first point as seen from the middle, in quarter turns, clockwise from the right.
    ///   - sweep: how far it goes round, in quarter turns; above zero clockwise on the page. Nothing is drawn for zero.
    mutating func spiral(round centre: Point, from outer: Double, to inner: Double, start: Double, sweep: Double) {
        let pieces = Int((abs(sweep) - 0.1).rounded(.up))
        guard pieces > 0 else { return }
        let turn = sweep / Double(pieces) * .pi / 2, fall = (inner - outer) / Double(pieces)
        // The length of the controls that brings the middle of a piece onto its circle.
        let reach = 4 / 3 * tan(turn / 4) / turn
        func sample(_ piece: Int) -> (point: Point, control: Point) {
            let angle = start * .pi / 2 + turn * Double(piece), radius = outer + fall * Double(piece)
            let (x, y) = (cos(angle), sin(angle))
            return (
                Point(centre.x + radius * x, centre.y + radius * y),
                Point((fall * x - radius * turn * y) * reach, (fall * y + radius * turn * x) * reach)
            )
        }
        var here = sample(0)
        if isEmpty { move(to: here.point) } else if points.last != here.point { line(to: here.point) }
        for piece in 1...pieces {
            let next = sample(piece)
            cubic(here.point + here.control, next.point - next.control, to: next.point)
            here = next
        }
    }
}
