internal import Measures
internal import XMLTree

/// Writes outlines as SVG path data (SVG 1.1, section 8.3), relative and rounded to whole steps of a grid, so that rounding
/// never adds up.
struct PathData {
    /// How many steps of the grid make one unit.
    var stepsPerUnit: Double
    /// How many decimals one step is worth.
    var decimals: Int

    /// A hundredth of a millimetre on the page.
    static let page = PathData(stepsPerUnit: 100, decimals: 2)
    /// A thousandth of an em, written as whole numbers.
    static let glyph = PathData(stepsPerUnit: 1000, decimals: 0)

    private struct Pen {
        var x = 0, y = 0
        var needsSpace = false
        /// Whether the last number has a decimal point: then a number that begins with one needs no space.
        var hasPoint = false
    }

    func write(_ path: Path, into writer: inout MarkupWriter) {
        var pen = Pen()
        var start = (x: 0, y: 0)
        var index = 0
        for verb in path.verbs {
            switch verb {
            case .move:
                let (x, y) = step(path.points[index])
                if index == 0 {
                    command("M", &pen, &writer)
                    number(x, &pen, &writer)
                    number(y, &pen, &writer)
                } else {
                    command("m", &pen, &writer)
                    number(x - pen.x, &pen, &writer)
                    number(y - pen.y, &pen, &writer)
                }
                (pen.x, pen.y) = (x, y)
                start = (x, y)
                index += 1
            case .line:
                let (x, y) = step(path.points[index])
                index += 1
                if y == pen.y {
                    writer.raw("h")
                    pen.needsSpace = false
                    number(x - pen.x, &pen, &writer)
                } else if x == pen.x {
                    writer.raw("v")
                    pen.needsSpace = false
                    number(y - pen.y, &pen, &writer)
                } else {
                    command("l", &pen, &writer)
                    number(x - pen.x, &pen, &writer)
                    number(y - pen.y, &pen, &writer)
                }
                (pen.x, pen.y) = (x, y)
            case .cubic:
                command("c", &pen, &writer)
                var end = (x: pen.x, y: pen.y)
                for offset in 0..<3 {
                    end = step(path.points[index + offset])
                    number(end.x - pen.x, &pen, &writer)
                    number(end.y - pen.y, &pen, &writer)
                }
                (pen.x, pen.y) = end
                index += 3
            case .close:
                writer.raw("z")
                pen.needsSpace = false
                (pen.x, pen.y) = start
            }
        }
    }

    private func command(_ letter: StaticString, _ pen: inout Pen, _ writer: inout MarkupWriter) {
        writer.raw(letter)
        pen.needsSpace = false
    }

    private func step(_ point: Point) -> (x: Int, y: Int) {
        (whole(point.x * stepsPerUnit), whole(point.y * stepsPerUnit))
    }

    /// Rounded; what no page can hold is taken as the edge of the plane.
    private func whole(_ value: Double) -> Int {
        guard value.isFinite else { return 0 }
        return Int(min(max(value, -1e9), 1e9).rounded())
    }

    private func number(_ steps: Int, _ pen: inout Pen, _ writer: inout MarkupWriter) {
        let unit = decimals == 0 ? 1 : Int(stepsPerUnit)
        let beginsWithPoint = steps > 0 && steps < unit
        if pen.needsSpace, steps >= 0, !(beginsWithPoint && pen.hasPoint) { writer.raw(" ") }
        writer.number(Double(steps) / Double(unit), decimals: decimals)
        pen.needsSpace = true
        pen.hasPoint = steps % unit != 0
    }
}
