internal import Artwork
internal import Measures

/// The headline, and below it the same in the script of the place, where there is one.
struct HeadlineLayout {
    var headline: SetText
    var script: SetText?

    /// The size of the script, in units of the headline's: its letters are drawn larger in their em than Latin ones.
    private static let proportion = 0.48
    /// Between the two, in units of the headline's size.
    private static let gap = 0.22

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
