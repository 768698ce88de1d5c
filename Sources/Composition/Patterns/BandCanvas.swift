internal import Measures

/// Where a family draws: whole cells side by side, which fill the frame from end to end.
///
/// Motifs stand in a cell's own coordinates: the origin in its middle, y from -1 at the top to 1 at the bottom, x in the same unit.
/// Cells are stretched a little so that a whole number of them fits. Everything of one colour becomes one path.
struct BandCanvas {
    let frame: Rect
    let variation: BandVariation
    private(set) var ink = Path()
    private(set) var accent = Path()
    /// Outlines that are drawn, not filled, under everything else.
    private(set) var lines = Path()
    private var strokes: [Contour] = []
    /// How much narrower than their measure the cells are, where not even one fits; 1 otherwise.
    private var squeeze = 1.0

    /// The colours of the pattern.
    enum Tone { case ink, accent }

    struct Contour {
        /// `nil` for the ground.
        var tone: Tone?
        /// In millimetres.
        var width: Double
    }

    /// How the lines are drawn, one over the other; joins are mitred.
    var contours: [Contour] { strokes.map { Contour(tone: $0.tone, width: $0.width * squeeze) } }

    /// - Parameters:
    ///   - frame: in millimetres; its width and height are above zero.
    init(frame: Rect, variation: BandVariation) {
        self.frame = frame
        self.variation = variation
    }

    private var unit: Double { frame.height / 2 }

    /// How many cells of `halfWidth` on either side of their middle fit, at least one and at most 400; the density changes it only
    /// where the cells stay within a tenth of their measure.
    func repeats(halfWidth: Double) -> Int {
        let exact = frame.width / (2 * halfWidth * unit)
        guard exact.isFinite else { return 1 }
        let measure = Int(min(max(exact.rounded(), 1), 400))
        return max(1, measure + variation.density * ((measure + 10) / 20))
    }

    /// The cells of a family, from left to right.
    mutating func cells(halfWidth: Double) -> [Cell] {
        let count = repeats(halfWidth: halfWidth)
        let width = frame.width / Double(count)
        squeeze = min(1, width / (2 * halfWidth * unit))
        return (0..<count).map { index in
            Cell(
                index: index, isLast: index == count - 1,
                place: Transform(
                    a: width / (2 * halfWidth), b: 0, c: 0, d: unit, tx: frame.minX + width * (Double(index) + 0.5), ty: frame.midY))
        }
    }

    /// One repeat of the pattern.
    struct Cell {
        let index: Int
        let isLast: Bool
        let place: Transform
    }

    /// Whether the accent's rhythm falls on a cell, once in `every` cells.
    func isBeat(_ index: Int, every: Int) -> Bool { (index + variation.phase) % every == 0 }

    /// Adds a motif to a cell.
    mutating func stamp(_ motif: Path, in cell: Cell, _ tone: Tone) {
        let placed = motif.applying(cell.place)
        switch tone {
        case .ink: ink.append(placed)
        case .accent: accent.append(placed)
        }
    }

    /// Adds a stripe along the whole band, from `top` to `bottom` (-1 to 1).
    mutating func stripe(from top: Double, to bottom: Double, _ tone: Tone) {
        let rect = Rect(x: frame.minX, y: frame.midY + top * unit, width: frame.width, height: (bottom - top) * unit)
        switch tone {
        case .ink: ink.append(.rect(rect))
        case .accent: accent.append(.rect(rect))
        }
    }

    /// The same stripe above and below the middle; `outer` and `inner` are distances from it.
    mutating func stripes(from outer: Double, to inner: Double, _ tone: Tone) {
        stripe(from: -outer, to: -inner, tone)
        stripe(from: inner, to: outer, tone)
    }

    /// Adds to the drawn lines, in the band's own coordinates.
    mutating func draw(_ line: Path) { lines.append(line) }

    /// Says how the lines are drawn: each contour over the one before, `width` in units of half the band's height.
    mutating func contour(_ tone: Tone?, width: Double) { strokes.append(Contour(tone: tone, width: width * unit)) }
}
