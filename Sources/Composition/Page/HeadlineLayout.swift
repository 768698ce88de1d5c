internal import Artwork
internal import Measures

/// The headline, and below it the same in the script of the place, where there is one.
struct HeadlineLayout {
    var headline: SetText
    var script: SetText?

    /// The size of the script, in units of the headline's: its letters are drawn larger in their em than Latin ones.
    static let proportion = 0.48
    /// Between the two, in units of the headline's size.
    private static let gap = 0.22

    /// Chooses the lines, and says at what size they fit into a frame; `nil` when they do not fit at the smallest.
    ///
    /// - Parameter sizes: those that may be taken, the largest first.
    mutating func breakLines(in frame: Rect, sizes: [Double]) -> Double? {
        guard script != nil || !headline.beside.isEmpty else {
            let layout = HeadlineBreaker.best(headline.paragraph, in: frame, headline.style, sizes: sizes)
            headline.lines = layout?.lines
            return layout?.size
        }
        // Two wordings share the frame: both are balanced at the largest size at which both fit.
        guard let size = sizes.first(where: { size in height(size: size, width: frame.width).map { $0 <= frame.height + 1e-6 } ?? false }) else { return nil }
        headline.lines = LineBreaker.lines(headline.paragraph, width: frame.width / size, balanced: true)
        for index in headline.beside.indices {
            headline.beside[index].lines = LineBreaker.lines(headline.beside[index].paragraph, width: frame.width / size, balanced: true)
        }
        if let text = script {
            script?.lines = LineBreaker.lines(text.paragraph, width: frame.width / (size * HeadlineLayout.proportion), balanced: true)
        }
        return size
    }

    func height(size: Double, width: Double) -> Double? {
        guard let upper = headline.height(size: size, width: width) else { return nil }
        guard let script else { return upper }
        return script.height(size: size * HeadlineLayout.proportion, width: width).map { upper + HeadlineLayout.gap * size + $0 }
    }

    func paint(at origin: Point, size: Double, width: Double, into items: inout [ArtworkItem]) {
        let upper = headline.paint(at: origin, size: size, width: width, into: &items) ?? 0
        let below = Point(origin.x, origin.y + upper + HeadlineLayout.gap * size)
        _ = script?.paint(at: below, size: size * HeadlineLayout.proportion, width: width, into: &items)
    }
}
