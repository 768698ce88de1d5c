internal import Artwork
internal import Measures
internal import Typography

/// The ballot papers of a region: each as a picture with its name and, where it has one, the word for its colour.
///
/// Three and more stand in a row with the name below, where the column is wide enough for that; else the name stands beside the
/// paper, two papers in a row or one.
struct PapersBlock: Block {
    struct Paper {
        var drawing: PaperDrawing
        var label: SetText
        var colour: SetText?
    }

    var papers: [Paper]
    var side = WritingDirection.leftToRight

    private struct Measures {
        var columns: Int
        /// From one paper to the next in a row, and from one row to the next.
        var columnStep: Double
        var rowGap: Double
        var paper: Size
        var labelWidth: Double
        var beside: Bool
        /// Of the copy of each paper.
        var heights: [Double]

        func rowHeight(_ row: Int, body: Double) -> Double {
            let text = heights[(row * columns)..<min(heights.count, (row + 1) * columns)].max() ?? 0
            return beside ? max(paper.height, text) : paper.height + PapersBlock.below * body + text
        }

        var rows: Int { (heights.count + columns - 1) / columns }
    }

    /// Between a paper and its name below it or beside it, in units of the body size.
    private static let below = 0.75
    private static let beside = 0.9

    private func measures(_ scale: TypeScale, width: Double) -> Measures? {
        if papers.count >= 3, let row = measures(scale, width: width, columns: papers.count, beside: false) { return row }
        let columns = min(2, max(1, papers.count))
        return measures(scale, width: width, columns: columns, beside: true) ?? measures(scale, width: width, columns: 1, beside: true)
    }

    private func measures(_ scale: TypeScale, width: Double, columns: Int, beside: Bool) -> Measures? {
        let body = scale.body
        let gap = (beside ? 1.4 : 0.7) * body
        let column = (width - gap * Double(columns - 1)) / Double(columns)
        let besideHeight = (papers.count > columns ? 4.2 : 6.6) * body
        let paperHeight = beside ? besideHeight : min(7.2 * body, 0.9 * column / PaperDrawing.proportion)
        let paper = Size(width: paperHeight * PaperDrawing.proportion, height: paperHeight)
        let labelWidth = beside ? column - paper.width - PapersBlock.beside * body : column
        guard labelWidth > 0, paper.width <= column else { return nil }
        var heights: [Double] = []
        for item in papers {
            guard let label = item.label.height(size: scale.size(item.label.style), width: labelWidth) else { return nil }
            var text = label
            if let colour = item.colour {
                guard let height = colour.height(size: scale.size(colour.style), width: labelWidth) else { return nil }
                text += height + 0.3 * body
            }
            heights.append(text)
        }
        return Measures(
            columns: columns, columnStep: column + gap, rowGap: 0.8 * body, paper: paper, labelWidth: labelWidth, beside: beside, heights: heights)
    }

    func height(_ scale: TypeScale, width: Double, air: Double) -> Double? {
        guard let measures = measures(scale, width: width) else { return nil }
        return (0..<measures.rows).reduce(0) { $0 + measures.rowHeight($1, body: scale.body) } + measures.rowGap * Double(max(0, measures.rows - 1))
    }

    func paint(at origin: Point, _ scale: TypeScale, width: Double, air: Double, into items: inout [ArtworkItem]) {
        guard let measures = measures(scale, width: width) else { return }
        var y = origin.y
        for (index, item) in papers.enumerated() {
            let (row, column) = index.quotientAndRemainder(dividingBy: measures.columns)
            if row > 0, column == 0 { y += measures.rowHeight(row - 1, body: scale.body) + measures.rowGap }
            let offset = Double(column) * measures.columnStep
            let left = side.left(offset, wide: measures.paper.width, in: (origin.x, width))
            let frame = Rect(x: left, y: y, width: measures.paper.width, height: measures.paper.height)
            let beside = measures.beside ? measures.paper.width + PapersBlock.beside * scale.body : 0
            let x = side.left(offset + beside, wide: measures.labelWidth, in: (origin.x, width))
            item.drawing.paint(in: frame, into: &items)
            var text = measures.beside
                ? Point(x, frame.midY - measures.heights[index] / 2)
                : Point(x, frame.maxY + PapersBlock.below * scale.body)
            let size = scale.size(item.label.style)
            let painted = item.label.paint(at: text, size: size, width: measures.labelWidth, into: &items) ?? 0
            text.y += painted + 0.3 * scale.body
            if let colour = item.colour {
                _ = colour.paint(at: text, size: scale.size(colour.style), width: measures.labelWidth, into: &items)
            }
        }
    }
}
