internal import Artwork
internal import Measures

/// The ballot papers of a region: each as a picture with its name and, where it has one, the word for its colour.
///
/// Three and more stand in a row with the name below; one or two have the name beside them.
struct PapersBlock: Block {
    struct Paper {
        var drawing: PaperDrawing
        var label: SetText
        var colour: SetText?
    }

    var papers: [Paper]

    private struct Measures {
        var columnWidth: Double
        var paper: Size
        var labelWidth: Double
        var beside: Bool
        var heights: [Double]
    }

    private func measures(_ scale: TypeScale, width: Double) -> Measures? {
        let body = scale.body
        let beside = papers.count < 3
        let gap = (beside ? 1.4 : 0.7) * body
        let count = Double(max(1, papers.count))
        let column = (width - gap * (count - 1)) / count
        let paperHeight = beside ? 6.6 * body : min(7.2 * body, 0.9 * column / PaperDrawing.proportion)
        let paper = Size(width: paperHeight * PaperDrawing.proportion, height: paperHeight)
        let labelWidth = beside ? column - paper.width - 0.9 * body : column
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
        return Measures(columnWidth: column + gap, paper: paper, labelWidth: labelWidth, beside: beside, heights: heights)
    }

    func height(_ scale: TypeScale, width: Double, air: Double) -> Double? {
        guard let measures = measures(scale, width: width) else { return nil }
        let text = measures.heights.max() ?? 0
        return measures.beside ? max(measures.paper.height, text) : measures.paper.height + 0.75 * scale.body + text
    }

    func paint(at origin: Point, _ scale: TypeScale, width: Double, air: Double, into items: inout [ArtworkItem]) {
        guard let measures = measures(scale, width: width) else { return }
        for (index, item) in papers.enumerated() {
            let x = origin.x + Double(index) * measures.columnWidth
            let frame = Rect(x: x, y: origin.y, width: measures.paper.width, height: measures.paper.height)
            item.drawing.paint(in: frame, into: &items)
            var text = measures.beside
                ? Point(frame.maxX + 0.9 * scale.body, frame.midY - measures.heights[index] / 2)
                : Point(x, frame.maxY + 0.75 * scale.body)
            let size = scale.size(item.label.style)
            let painted = item.label.paint(at: text, size: size, width: measures.labelWidth, into: &items) ?? 0
            text.y += painted + 0.3 * scale.body
            if let colour = item.colour {
                _ = colour.paint(at: text, size: scale.size(colour.style), width: measures.labelWidth, into: &items)
            }
        }
    }
}
