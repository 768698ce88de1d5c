internal import Artwork
internal import Measures
internal import Typography

/// Papers under one another, each with the condition on which a voter gets it.
struct ConditionsBlock: Block {
    struct Row {
        var drawing: PaperDrawing
        var label: SetText
        var condition: SetText
    }

    var rows: [Row]
    var side = WritingDirection.leftToRight

    private static let paperHeight = 2.5
    private static let gutter = 0.9
    private static let gap = 0.6

    private func left(_ scale: TypeScale) -> Double {
        (ConditionsBlock.paperHeight * PaperDrawing.proportion + ConditionsBlock.gutter) * scale.body
    }

    private func textHeight(_ row: Row, _ scale: TypeScale, width: Double) -> (label: Double, whole: Double)? {
        let column = width - left(scale)
        guard let label = row.label.height(size: scale.size(row.label.style), width: column),
            let condition = row.condition.height(size: scale.size(row.condition.style), width: column)
        else { return nil }
        return (label, label + 0.22 * scale.body + condition)
    }

    func height(_ scale: TypeScale, width: Double, air: Double) -> Double? {
        var total = ConditionsBlock.gap * air * scale.body * Double(max(0, rows.count - 1))
        for row in rows {
            guard let text = textHeight(row, scale, width: width) else { return nil }
            total += max(text.whole, ConditionsBlock.paperHeight * scale.body)
        }
        return total
    }

    func paint(at origin: Point, _ scale: TypeScale, width: Double, air: Double, into items: inout [ArtworkItem]) {
        let paper = Size(
            width: ConditionsBlock.paperHeight * PaperDrawing.proportion * scale.body, height: ConditionsBlock.paperHeight * scale.body)
        var y = origin.y
        for row in rows {
            guard let text = textHeight(row, scale, width: width) else { return }
            let x = side.left(left(scale), wide: width - left(scale), in: (origin.x, width))
            row.drawing.paint(in: Rect(x: side.left(0, wide: paper.width, in: (origin.x, width)), y: y, width: paper.width, height: paper.height), into: &items)
            let column = width - left(scale)
            let top = y + max(0, (paper.height - text.whole) / 2)
            _ = row.label.paint(at: Point(x, top), size: scale.size(row.label.style), width: column, into: &items)
            let below = Point(x, top + text.label + 0.22 * scale.body)
            _ = row.condition.paint(at: below, size: scale.size(row.condition.style), width: column, into: &items)
            y += max(text.whole, paper.height) + ConditionsBlock.gap * air * scale.body
        }
    }
}
