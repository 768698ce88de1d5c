internal import Measures

/// Reads path data (SVG 1.1, section 8.3): all commands, absolute and relative.
struct SVGPathParser {
    private var scanner: SVGNumberScanner
    private var path = Path()
    private var current = Point.zero
    private var start = Point.zero
    private var isClosed = false
    private var control: Point?
    private var quadratic: Point?

    /// `nil` where the data is not path data; empty for `none` and for no data.
    static func parse(_ text: String) -> Path? {
        if text == "none" { return Path() }
        var parser = SVGPathParser(scanner: SVGNumberScanner(text))
        return parser.run() ? parser.path : nil
    }

    private init(scanner: SVGNumberScanner) { self.scanner = scanner }

    private mutating func run() -> Bool {
        var isFirst = true
        while let letter = scanner.letter() {
            guard !isFirst || letter == "M" || letter == "m" else { return false }
            isFirst = false
            var command = letter
            repeat {
                guard step(command) else { return false }
                if command == "M" { command = "L" }
                if command == "m" { command = "l" }
            } while command != "Z" && command != "z" && scanner.hasNumber()
        }
        return scanner.atEnd
    }

    private mutating func point(_ relative: Bool) -> Point? {
        guard let x = scanner.number(), let y = scanner.number() else { return nil }
        return relative ? Point(current.x + x, current.y + y) : Point(x, y)
    }

    private mutating func step(_ command: Character) -> Bool {
        let relative = command.isLowercase
        // What follows a closed part without a move begins a new one where that began.
        if isClosed, command != "M", command != "m", command != "Z", command != "z" {
            path.move(to: start)
            isClosed = false
        }
        var keptControl: Point?, keptQuadratic: Point?
        switch command.uppercased() {
        case "M":
            guard let to = point(relative) else { return false }
            path.move(to: to)
            (current, start, isClosed) = (to, to, false)
        case "L":
            guard let to = point(relative) else { return false }
            line(to)
        case "H":
            guard let x = scanner.number() else { return false }
            line(Point(relative ? current.x + x : x, current.y))
        case "V":
            guard let y = scanner.number() else { return false }
            line(Point(current.x, relative ? current.y + y : y))
        case "C":
            guard let a = point(relative), let b = point(relative), let to = point(relative) else { return false }
            path.cubic(a, b, to: to)
            (current, keptControl) = (to, b)
        case "S":
            guard let b = point(relative), let to = point(relative) else { return false }
            let a = control.map { Point(2 * current.x - $0.x, 2 * current.y - $0.y) } ?? current
            path.cubic(a, b, to: to)
            (current, keptControl) = (to, b)
        case "Q", "T":
            let mirrored = quadratic.map { Point(2 * current.x - $0.x, 2 * current.y - $0.y) } ?? current
            guard let a = command.uppercased() == "T" ? mirrored : point(relative), let to = point(relative) else { return false }
            path.quadratic(a, to: to)
            (current, keptQuadratic) = (to, a)
        case "A":
            guard let rx = scanner.number(), let ry = scanner.number(), let turn = scanner.number(), let large = scanner.flag(),
                let sweep = scanner.flag(), let to = point(relative)
            else { return false }
            SVGArc.append(to: &path, from: current, rx: rx, ry: ry, turn: turn, large: large, sweep: sweep, to: to)
            current = to
        case "Z":
            path.close()
            (current, isClosed) = (start, true)
        default: return false
        }
        (control, quadratic) = (keptControl, keptQuadratic)
        return true
    }

    private mutating func line(_ to: Point) {
        path.line(to: to)
        current = to
    }
}
