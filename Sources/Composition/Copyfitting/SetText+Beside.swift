internal import Artwork
internal import Measures
internal import Typography

/// Copy in two languages: side by side where the column is wide enough, so that a reader finds each line in the other language beside it; else under one another.
extension SetText {
    /// Between the two columns, in em.
    private static let gutter = 1.4
    /// Between the two when they are under one another, in em.
    private static let gap = 0.45

    private struct Columns {
        var offset: Double
        var widths: (Double, Double)
    }

    /// The narrowest measure that is parted into two columns, in em: less for copy that is set large.
    private var narrowest: Double {
        switch style.step {
        case 0: style.face == .display ? .infinity : 24
        case 1: 20
        default: 16
        }
    }

    /// Lines that were chosen already fill the whole measure. The second column begins in the middle of the flow, whatever the copy's own inset, so that all second columns of a page stand under one another.
    private func columns(size: Double, width: Double) -> Columns? {
        guard lines == nil, width / size >= narrowest else { return nil }
        let middle = (width - inset * size) / 2, half = SetText.gutter * size / 2
        return Columns(offset: middle + half, widths: (middle - half, width - middle - half))
    }

    /// The same paragraph as if it had neighbours of another script, so that lines beside one another stand on one line.
    private func matched(_ other: SetText) -> (SetText, SetText) {
        var pair = (self, other)
        pair.0.beside = []
        let rise = max(paragraph.rise, other.paragraph.rise), leading = max(paragraph.leading(style), other.paragraph.leading(other.style))
        (pair.0.leastRise, pair.1.leastRise) = (rise, rise)
        (pair.0.leastLeading, pair.1.leastLeading) = (leading, leading)
        return pair
    }

    func heightOfBoth(_ other: SetText, size: Double, width: Double) -> Double? {
        let (first, second) = matched(other)
        if let columns = columns(size: size, width: width), let left = first.height(size: size, width: columns.widths.0),
            let right = second.height(size: size, width: columns.widths.1)
        {
            return max(left, right)
        }
        guard let upper = first.height(size: size, width: width), let lower = second.height(size: size, width: width) else { return nil }
        return upper + SetText.gap * size + lower
    }

    func paintBoth(_ other: SetText, at origin: Point, size: Double, width: Double, into items: inout [ArtworkItem]) -> Double? {
        let (first, second) = matched(other)
        if let columns = columns(size: size, width: width), first.height(size: size, width: columns.widths.0) != nil,
            second.height(size: size, width: columns.widths.1) != nil
        {
            let edges = (
                side.left(0, wide: columns.widths.0, in: (origin.x, width)), side.left(columns.offset, wide: columns.widths.1, in: (origin.x, width)))
            let left = first.paint(at: Point(edges.0, origin.y), size: size, width: columns.widths.0, into: &items)
            let right = second.paint(at: Point(edges.1, origin.y), size: size, width: columns.widths.1, into: &items)
            return max(left ?? 0, right ?? 0)
        }
        guard let upper = first.paint(at: origin, size: size, width: width, into: &items) else { return nil }
        let below = Point(origin.x, origin.y + upper + SetText.gap * size)
        return second.paint(at: below, size: size, width: width, into: &items).map { upper + SetText.gap * size + $0 }
    }
}
