internal import Artwork
internal import Measures

/// A ballot paper as a picture: a coloured head, CONTOH, blank columns, no mark.
struct PaperDrawing {
    /// Width to height.
    static let proportion = 0.72

    var head: Swatch
    var outline: Swatch
    var ground: Swatch
    var cell: Swatch
    /// The word CONTOH, so that no picture can pass for a ballot; left out where it could not be read.
    var specimen: SetText?
    /// Two columns of equal size, one with a portrait frame and one empty, as with a single pair of candidates.
    var singleCandidate: Bool

    func paint(in frame: Rect, into items: inout [ArtworkItem]) {
        let radius = frame.width * 0.05
        let line = max(0.25, frame.width * 0.012)
        items.append(.shape(Shape(path: .rect(frame, radius: radius), fill: .solid(ground))))
        let headHeight = frame.height * 0.2
        items.append(.shape(Shape(path: headPath(frame, headHeight, radius), fill: .solid(head))))
        var cells = Path()
        let margin = frame.width * 0.1
        let field = Rect(
            x: frame.minX + margin, y: frame.minY + headHeight + frame.height * 0.22, width: frame.width - 2 * margin,
            height: frame.height * 0.58 - margin * 0.6)
        let (columns, rows) = singleCandidate ? (2, 1) : (3, 2)
        let gap = frame.width * 0.05
        let cellWidth = (field.width - gap * Double(columns - 1)) / Double(columns)
        let cellHeight = (field.height - gap * Double(rows - 1)) / Double(rows)
        for row in 0..<rows {
            for column in 0..<columns {
                let box = Rect(
                    x: field.minX + Double(column) * (cellWidth + gap), y: field.minY + Double(row) * (cellHeight + gap), width: cellWidth,
                    height: cellHeight)
                cells.append(.rect(box, radius: radius * 0.4))
            }
        }
        items.append(.shape(Shape(path: cells, stroke: Stroke(paint: .solid(cell), width: line * 1.2))))
        if singleCandidate { items.append(.shape(Shape(path: portrait(field, cellWidth, cellHeight), fill: .solid(cell)))) }
        items.append(.shape(Shape(path: .rect(frame, radius: radius), stroke: Stroke(paint: .solid(outline), width: line))))
        if let specimen {
            // The word stands on one line, however long it is.
            let em = specimen.paragraph.segments.reduce(0) { $0 + $1.width + $1.space }
            let size = min(frame.width * 0.135, frame.width * 0.9 / max(em, 0.01))
            let capital = specimen.paragraph.capHeight * size
            let top = frame.minY + headHeight + (frame.height * 0.22 - capital) / 2
            _ = specimen.paint(at: Point(frame.minX, top), size: size, width: frame.width, centred: true, into: &items)
        }
    }

    /// A head and shoulders of nobody.
    private func portrait(_ field: Rect, _ width: Double, _ height: Double) -> Path {
        let centre = Point(field.minX + width / 2, field.minY + height * 0.42)
        var path = Path.circle(centre: centre, radius: width * 0.2)
        let shoulders = Rect(x: centre.x - width * 0.34, y: centre.y + width * 0.28, width: width * 0.68, height: width * 0.4)
        path.append(.rect(shoulders, radius: width * 0.2))
        return path
    }

    private func headPath(_ frame: Rect, _ height: Double, _ radius: Double) -> Path {
        var path = Path()
        let k = radius * 0.4477
        path.move(to: Point(frame.minX + radius, frame.minY))
        path.line(to: Point(frame.maxX - radius, frame.minY))
        path.cubic(
            Point(frame.maxX - k, frame.minY), Point(frame.maxX, frame.minY + k), to: Point(frame.maxX, frame.minY + radius))
        path.line(to: Point(frame.maxX, frame.minY + height))
        path.line(to: Point(frame.minX, frame.minY + height))
        path.line(to: Point(frame.minX, frame.minY + radius))
        path.cubic(Point(frame.minX, frame.minY + k), Point(frame.minX + k, frame.minY), to: Point(frame.minX + radius, frame.minY))
        path.close()
        return path
    }
}
