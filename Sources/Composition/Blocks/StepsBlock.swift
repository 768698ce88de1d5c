internal import Artwork
internal import Measures
internal import Typography

/// Numbered steps: a numeral on a disc at the side where lines begin, the copy beside it.
struct StepsBlock: Block {
    struct Step {
        var numeral: SetText
        var text: SetText
    }

    var steps: [Step]
    var disc: Swatch
    var side = WritingDirection.leftToRight

    private static let discDiameter = 2.1
    private static let gutter = 0.75
    /// Between two of them, in units of the body size.
    static let gap = 0.62

    /// Where the copy of a step begins below the top of its disc, and how high the whole row is.
    private func row(_ step: Step, _ scale: TypeScale, width: Double) -> (textTop: Double, height: Double)? {
        let size = scale.size(step.text.style)
        let diameter = StepsBlock.discDiameter * scale.body
        let left = diameter + StepsBlock.gutter * scale.body
        guard let text = step.text.height(size: size, width: width - left) else { return nil }
        // A single line stands in the middle of its disc; more lines start level with the numeral.
        let textTop = text < diameter ? (diameter - (text - step.text.paragraph.fall * size)) / 2 : 0.16 * diameter
        return (textTop, max(diameter, textTop + text))
    }

    func column(_ scale: TypeScale, width: Double) -> Double { width - (StepsBlock.discDiameter + StepsBlock.gutter) * scale.body }

    func height(_ scale: TypeScale, width: Double, air: Double) -> Double? {
        var total = StepsBlock.gap * air * scale.body * Double(max(0, steps.count - 1))
        for step in steps {
            guard let row = row(step, scale, width: width) else { return nil }
            total += row.height
        }
        return total
    }

    func paint(at origin: Point, _ scale: TypeScale, width: Double, air: Double, into items: inout [ArtworkItem]) {
        let diameter = StepsBlock.discDiameter * scale.body
        let left = diameter + StepsBlock.gutter * scale.body
        let column = (left: origin.x, width: width)
        let disc = side.left(0, wide: diameter, in: column), copy = side.left(left, wide: width - left, in: column)
        var y = origin.y
        for step in steps {
            guard let row = row(step, scale, width: width) else { return }
            items.append(.shape(Shape(
                path: .circle(centre: Point(disc + diameter / 2, y + diameter / 2), radius: diameter / 2), fill: .solid(self.disc))))
            let numeralSize = scale.body * 1.12
            let capital = step.numeral.paragraph.capHeight * numeralSize
            _ = step.numeral.paint(
                at: Point(disc, y + (diameter - capital) / 2), size: numeralSize, width: diameter, centred: true, into: &items)
            _ = step.text.paint(at: Point(copy, y + row.textTop), size: scale.size(step.text.style), width: width - left, into: &items)
            y += row.height + StepsBlock.gap * air * scale.body
        }
    }
}
