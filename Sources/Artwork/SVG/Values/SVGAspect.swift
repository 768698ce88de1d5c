internal import Measures

/// How a picture is fitted into its frame (SVG 1.1, section 7.8).
struct SVGAspect {
    /// 0 at the left or top, ½ in the middle, 1 at the right or bottom.
    var across = 0.5
    var down = 0.5
    /// Whether the frame is covered, and not only touched.
    var slices = false
    /// Whether the picture is drawn out of shape to fill the frame.
    var stretches = false

    static let middle = SVGAspect()

    private init() {}

    /// Reads a `preserveAspectRatio`; `nil` where it is none.
    init?(_ text: String) {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        if words.first == "defer" { words.removeFirst() }
        guard let align = words.first, words.count <= 2 else { return nil }
        switch words.dropFirst().first {
        case nil, "meet": slices = false
        case "slice": slices = true
        default: return nil
        }
        if align == "none" {
            stretches = true
            slices = false
            return
        }
        let places = ["Min": 0.0, "Mid": 0.5, "Max": 1.0]
        guard align.count == 8, align.hasPrefix("x"), align.dropFirst(4).hasPrefix("Y"), let x = places[String(align.dropFirst().prefix(3))],
            let y = places[String(align.suffix(3))]
        else { return nil }
        (across, down) = (x, y)
    }

    /// The map that lays `box` into `frame`; both have an extent.
    func fit(_ box: Rect, into frame: Rect) -> Transform {
        var (sx, sy) = (frame.width / box.width, frame.height / box.height)
        if !stretches {
            sx = slices ? max(sx, sy) : min(sx, sy)
            sy = sx
        }
        let x = frame.x + (frame.width - box.width * sx) * across, y = frame.y + (frame.height - box.height * sy) * down
        return Transform(a: sx, b: 0, c: 0, d: sy, tx: x - box.x * sx, ty: y - box.y * sy)
    }
}
