internal import Artwork
internal import Foundation
internal import Measures
internal import Typography

/// The words across a piece that is not released: light, so that everything can be read through them, and not to be missed. For readers who
/// hold the piece they stand on a tag in a corner as well, where no copy is.
struct DraftMark {
    enum Corner {
        case upperRight, lowerRight, upperLeft, lowerLeft

        /// In the order in which they are tried: first the upper one at which lines end.
        static func tried(_ side: WritingDirection) -> [Corner] {
            side == .leftToRight ? [.upperRight, .lowerRight, .upperLeft, .lowerLeft] : [.upperLeft, .lowerLeft, .upperRight, .lowerRight]
        }
    }

    var text: SetText
    /// The words for the tag.
    var tag: SetText
    var trim: Size
    var safe: Double
    /// Of the words across the page, from 0 to 1.
    private static let strength = 0.13
    /// The widest that the tag may be, as a share of the trim: the line above the headline stands beside it.
    private static let widest = 0.4

    func items(_ corner: Corner, ground: Swatch) -> [ArtworkItem] { across() + tag(corner, ground: ground) }

    /// Along the rising diagonal, in the middle of the page.
    private func across() -> [ArtworkItem] {
        let diagonal = (trim.width * trim.width + trim.height * trim.height).squareRoot()
        let em = text.paragraph.segments.reduce(0) { $0 + $1.width + $1.space }
        guard em > 0 else { return [] }
        let size = min(diagonal * 0.78 / em, trim.width * 0.2)
        var items: [ArtworkItem] = []
        let width = em * size
        _ = text.paint(at: Point(-width / 2, -text.paragraph.capHeight * size / 2), size: size, width: width * 1.01, into: &items)
        let angle = -atan2(trim.height, trim.width)
        let turned = Transform(
            a: cos(angle), b: sin(angle), c: -sin(angle), d: cos(angle), tx: trim.width / 2, ty: trim.height / 2)
        return [.group(Group(transform: turned, opacity: DraftMark.strength, items: items))]
    }

    // MARK: The tag

    private var em: Double { tag.paragraph.segments.reduce(0) { $0 + $1.width + $1.space } }
    private var size: Double { min(min(trim.width, trim.height) * 0.0135 + 1, trim.width * DraftMark.widest / (em + 1.1)) }
    private var padding: Double { size * 0.55 }

    /// Where the tag stands in a corner of the safe area.
    func frame(_ corner: Corner) -> Rect {
        let height = tag.paragraph.capHeight * size + 2 * padding, width = em * size + 2 * padding
        let isRight = corner == .upperRight || corner == .lowerRight, isUpper = corner == .upperRight || corner == .upperLeft
        return Rect(
            x: isRight ? trim.width - safe - width : safe, y: isUpper ? safe : trim.height - safe - height, width: width, height: height)
    }

    /// What must be free of copy for a tag in a corner: itself, and enough round it not to be read with the copy.
    func room(_ corner: Corner) -> Rect { frame(corner).inset(by: -0.5 * size) }

    private func tag(_ corner: Corner, ground: Swatch) -> [ArtworkItem] {
        guard em > 0 else { return [] }
        let frame = frame(corner)
        var items: [ArtworkItem] = [.shape(Shape(path: .rect(frame, radius: frame.height * 0.2), fill: .solid(ground)))]
        _ = tag.paint(at: Point(frame.minX + padding, frame.minY + padding), size: size, width: frame.width, into: &items)
        return items
    }
}
