internal import Artwork
internal import Measures
internal import Typography

/// A tinted ground with a block on it, and a bar at the side where lines begin where the copy is a warning or a tip.
struct PanelBlock: Block {
    var content: any Block
    var ground: Swatch
    var bar: Swatch?
    /// Of a line round the ground, where the ground itself cannot be printed.
    var outline: Swatch?
    var edge = WritingDirection.leftToRight

    /// Round the content, in units of the body size.
    private static let padding = 0.85
    private static let barWidth = 0.28
    /// Half of the descenders hang into the padding, so that the copy looks centred.
    private static let descentOutside = 0.14

    private func insets(_ scale: TypeScale) -> (side: Double, left: Double) {
        let side = PanelBlock.padding * scale.body
        return (side, side + (bar == nil ? 0 : PanelBlock.barWidth * scale.body))
    }

    func column(_ scale: TypeScale, width: Double) -> Double {
        let (side, left) = insets(scale)
        return content.column(scale, width: width - left - side)
    }

    func height(_ scale: TypeScale, width: Double, air: Double) -> Double? {
        let (side, left) = insets(scale)
        guard let inner = content.height(scale, width: width - left - side, air: air) else { return nil }
        return inner + 2 * side - PanelBlock.descentOutside * scale.body
    }

    func paint(at origin: Point, _ scale: TypeScale, width: Double, air: Double, into items: inout [ArtworkItem]) {
        guard let height = height(scale, width: width, air: air) else { return }
        let (side, left) = insets(scale)
        let radius = bar == nil ? 0.35 * scale.body : 0
        items.append(.shape(Shape(
            path: .rect(Rect(x: origin.x, y: origin.y, width: width, height: height), radius: radius), fill: .solid(ground))))
        if let outline {
            let line = 0.09 * scale.body
            let frame = Rect(x: origin.x + line / 2, y: origin.y + line / 2, width: width - line, height: height - line)
            items.append(.shape(Shape(path: .rect(frame, radius: radius), stroke: Stroke(paint: .solid(outline), width: line))))
        }
        if let bar {
            let barWidth = PanelBlock.barWidth * scale.body
            let barRect = Rect(x: edge.left(0, wide: barWidth, in: (origin.x, width)), y: origin.y, width: barWidth, height: height)
            items.append(.shape(Shape(path: .rect(barRect), fill: .solid(bar))))
        }
        let inner = width - left - side
        content.paint(at: Point(edge.left(left, wide: inner, in: (origin.x, width)), origin.y + side), scale, width: inner, air: air, into: &items)
    }
}
