internal import Artwork
internal import Measures
internal import Typography

/// A paragraph shaped once, at one em, and cut where a line may end.
///
/// Every size is arithmetic from here on: advances scale with the size because shaping is neither hinted nor rounded.
final class ShapedParagraph: Sendable {
    /// The copy between two places where a line may end.
    struct Segment: Sendable {
        /// The clusters to paint, trailing space left out.
        var clusters: Range<Int>
        /// The width without the trailing space, in em.
        var width: Double
        /// The width of the trailing space, in em.
        var space: Double
        /// Whether a line must end here.
        var endsLine: Bool
    }

    let text: ShapedText
    let segments: [Segment]
    let tracking: Double
    /// Height of a capital above the baseline, in em.
    let capHeight: Double
    /// The width of the widest segment, in em: no column can be narrower.
    let widestSegment: Double

    init(_ text: ShapedText, tracking: Double, capHeight: Double) {
        self.text = text
        self.tracking = tracking
        self.capHeight = capHeight
        segments = ShapedParagraph.cut(text, tracking: tracking)
        widestSegment = segments.reduce(0) { max($0, $1.width) }
    }

    private static func cut(_ text: ShapedText, tracking: Double) -> [Segment] {
        var segments: [Segment] = []
        var start = 0
        var width = 0.0, space = 0.0
        var paintedEnd = 0
        for (index, cluster) in text.clusters.enumerated() {
            if cluster.isSpace {
                space += cluster.advance + tracking
            } else {
                width += space + cluster.advance + tracking
                space = 0
                paintedEnd = index + 1
            }
            guard cluster.breakAfter != .none || index == text.clusters.count - 1 else { continue }
            segments.append(Segment(
                clusters: start..<max(start, paintedEnd), width: width, space: space, endsLine: cluster.breakAfter == .mandatory))
            start = index + 1
            paintedEnd = start
            width = 0
            space = 0
        }
        return segments
    }
}
