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
        /// The command that numbers continue: one like it need not be named again.
        var named: Unicode.Scalar?
        var needsSpace = false
        /// Whether the last number has a decimal point: then a number that begins with one needs no space.
        var hasPoint = false
    }

    func write(_ path: Path, into writer: inout MarkupWriter) {
        var pen = Pen()
        var start = (x: 0, y: 0)
        /// Whether anything is drawn since the last move.
        var isDrawn = false
        var index = 0
        for (number, verb) in path.verbs.enumerated() {
            switch verb {
            case .move:
                let (x, y) = step(path.points[index])
                if index == 0 {
                    command("M", &pen, &writer)
                    pair(x, y, &pen, &writer)
                } else {
                    command("m", &pen, &writer)
                    pair(x - pen.x, y - pen.y, &pen, &writer)
                    // Pairs after a relative move are lines.
                    pen.named = "l"
                }
                (pen.x, pen.y) = (x, y)
                (start, isDrawn) = ((x, y), false)
                index += 1
            case .line:
                let (x, y) = step(path.points[index])
                index += 1
                let isClosing = (x, y) == start && number + 1 < path.verbs.count && path.verbs[number + 1] == .close
                // A line to where the pen is draws nothing, and a last line is drawn by closing.
                if isDrawn, isClosing || (x, y) == (pen.x, pen.y) { continue }
                if y == pen.y {
                    command("h", &pen, &writer)
                    self.number(x - pen.x, &pen, &writer)
                } else if x == pen.x {
                    command("v", &pen, &writer)
                    self.number(y - pen.y, &pen, &writer)
                } else {
                    command("l", &pen, &writer)
                    pair(x - pen.x, y - pen.y, &pen, &writer)
                }
                (pen.x, pen.y) = (x, y)
                isDrawn = true
            case .cubic:
                command("c", &pen, &writer)
                var end = (x: pen.x, y: pen.y)
                for offset in 0..<3 {
                    end = step(path.points[index + offset])
                    pair(end.x - pen.x, end.y - pen.y, &pen, &writer)
                }
                (pen.x, pen.y) = end
                index += 3
                isDrawn = true
            case .close:
                command("z", &pen, &writer)
                (pen.x, pen.y) = start
                pen.named = nil
                isDrawn = false
            }
        }
    }

    private func command(_ letter: Unicode.Scalar, _ pen: inout Pen, _ writer: inout MarkupWriter) {
        guard pen.named != letter else { return }
        writer.append([UInt8(ascii: letter)])
        pen.named = letter
        pen.needsSpace = false
    }

    private func pair(_ x: Int, _ y: Int, _ pen: inout Pen, _ writer: inout MarkupWriter) {
        number(x, &pen, &writer)
        number(y, &pen, &writer)
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
