internal import Artwork
internal import Foundation
internal import Measures
internal import Typography

/// The words across a piece that is not released: light, so that everything can be read through them, and not to be missed.
struct DraftMark {
    var text: SetText
    /// Of the words across the page, from 0 to 1.
    private static let strength = 0.13
    /// The widest that the tag may be, as a share of the trim: the line above the headline stands beside it.
    private static let widest = 0.4

    func items(trim: Size, safe: Double, ground: Swatch, tag: SetText, side: WritingDirection) -> [ArtworkItem] {
        across(trim) + corner(trim, safe: safe, ground: ground, tag: tag, side: side)
    }

    /// Along the rising diagonal, in the middle of the page.
    private func across(_ trim: Size) -> [ArtworkItem] {
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

    /// A tag in the upper corner at which lines end, for readers who hold the piece.
    private func corner(_ trim: Size, safe: Double, ground: Swatch, tag: SetText, side: WritingDirection) -> [ArtworkItem] {
        let em = tag.paragraph.segments.reduce(0) { $0 + $1.width + $1.space }
        guard em > 0 else { return [] }
        let size = min(min(trim.width, trim.height) * 0.0135 + 1, trim.width * DraftMark.widest / (em + 1.1))
        let padding = size * 0.55
        let height = tag.paragraph.capHeight * size + 2 * padding
        let width = em * size + 2 * padding
        let frame = Rect(x: side == .leftToRight ? trim.width - safe - width : safe, y: safe, width: width, height: height)
        var items: [ArtworkItem] = [.shape(Shape(path: .rect(frame, radius: height * 0.2), fill: .solid(ground)))]
        _ = tag.paint(at: Point(frame.minX + padding, frame.minY + padding), size: size, width: width, into: &items)
        return items
    }
}
