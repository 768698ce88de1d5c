internal import Measures
internal import XMLTree

extension SVGInterpreter {
    func shape(_ element: XMLElement, _ own: SVGOwnStyle, _ outer: SVGContext, _ items: inout [ArtworkItem]) {
        var context = outer
        let style = context.style
        guard let path = outline(element, context), count(segments: path, element) else { return }
        let width = style.strokeWidth.resolved(.diagonal, in: context.viewport)
        let isStroked = style.stroke != .none && width > 0
        var own = own
        // One coat of paint fades by itself.
        let isOneCoat = (style.fill == .none) != !isStroked
        let fade = isOneCoat || own.opacity == 0 ? own.opacity : 1
        if isOneCoat { own.opacity = 1 }
        let bounds = path.bounds
        enclose(element, own, &context, bounds: bounds, &items) { context, inner in
            // A pen that the map draws out of round needs the map when it paints.
            let stays = isStroked && !context.transform.keepsCircles
            let (placed, rest) = stays ? SVGInterpreter.split(context.transform) : (context.transform, .identity)
            var shape = Shape(path: path.applying(placed), evenOdd: style.evenOdd)
            shape.fill = self.paint(style.fill, opacity: style.fillOpacity * fade, element, context, placed, bounds)
            if isStroked {
                let scale = abs(placed.determinant).squareRoot()
                shape.stroke = self.paint(style.stroke, opacity: style.strokeOpacity * fade, element, context, placed, bounds).map {
                    self.stroke($0, width: width, scale: scale, context)
                }
            }
            if let dashes = shape.stroke?.dashes, !self.count(dashes: dashes, along: shape.path, element) { return }
            guard style.isVisible, !path.isEmpty, shape.fill != nil || shape.stroke != nil else { return }
            self.leaves.append(SVGSourceMap.Leaf(element))
            inner.append(stays ? .group(Group(transform: rest, items: [.shape(shape)])) : .shape(shape))
        }
    }

    /// Two maps that together are `transform`: an even one, and one that nowhere enlarges, so that rounded numbers stay exact behind it.
    static func split(_ transform: Transform) -> (placed: Transform, rest: Transform) {
        let (a, b, c, d) = (transform.a, transform.b, transform.c, transform.d)
        let sum = a * a + b * b + c * c + d * d
        let largest = ((sum + max(0, sum * sum - 4 * transform.determinant * transform.determinant).squareRoot()) / 2).squareRoot()
        return (.scale(largest, largest), transform.after(.scale(1 / largest, 1 / largest)))
    }

    private func stroke(_ paint: Paint, width: Double, scale: Double, _ context: SVGContext) -> Stroke {
        let style = context.style
        func resolved(_ length: SVGLength) -> Double { length.resolved(.diagonal, in: context.viewport) * scale }
        var dashes = style.dashes.map(resolved)
        if !dashes.contains(where: { $0 > 0 }) { dashes = [] }
        // An odd list is repeated, so that dash and gap keep their turns.
        if dashes.count % 2 == 1 { dashes += dashes }
        return Stroke(
            paint: paint, width: width * scale, cap: style.cap, join: style.join, dashes: dashes, dashOffset: resolved(style.dashOffset),
            miterLimit: style.miterLimit)
    }

    /// The outline of a shape in its own coordinates, empty where it has no extent; `nil`, and refused, where it cannot be read.
    func outline(_ element: XMLElement, _ context: SVGContext) -> Path? {
        let viewport = context.viewport
        func number(_ name: String, _ axis: SVGLength.Axis) -> Double { length(element, name, axis, in: viewport) ?? 0 }
        func extent(_ name: String, _ axis: SVGLength.Axis) -> Double? {
            guard let value = length(element, name, axis, in: viewport) else { return nil }
            if value < 0 { log.refuse(element, value: element[name] ?? "", of: name) }
            return max(0, value)
        }
        switch element.name {
        case "rect":
            let width = extent("width", .across) ?? 0, height = extent("height", .down) ?? 0
            let rx = extent("rx", .across), ry = extent("ry", .down)
            guard width > 0, height > 0 else { return Path() }
            let rect = Rect(x: number("x", .across), y: number("y", .down), width: width, height: height)
            return .rect(rect, rx: rx ?? ry ?? 0, ry: ry ?? rx ?? 0)
        case "circle":
            guard let radius = extent("r", .diagonal), radius > 0 else { return Path() }
            return .circle(centre: Point(number("cx", .across), number("cy", .down)), radius: radius)
        case "ellipse":
            let ownX = extent("rx", .across), ownY = extent("ry", .down)
            let rx = ownX ?? ownY ?? 0, ry = ownY ?? ownX ?? 0
            guard rx > 0, ry > 0 else { return Path() }
            return .ellipse(in: Rect(x: number("cx", .across) - rx, y: number("cy", .down) - ry, width: 2 * rx, height: 2 * ry))
        case "line":
            return .polyline([Point(number("x1", .across), number("y1", .down)), Point(number("x2", .across), number("y2", .down))], closed: false)
        case "polyline", "polygon":
            let text = element["points"] ?? ""
            if let list = SVGNumberScanner.list(text), list.count % 2 == 0 {
                return .polyline(stride(from: 0, to: list.count, by: 2).map { Point(list[$0], list[$0 + 1]) }, closed: element.name == "polygon")
            }
            log.refuse(element, value: text, of: "points")
        default:
            if let path = SVGPathParser.parse(element["d"] ?? "") { return path }
            log.refuse(element, value: element["d"] ?? "", of: "d")
        }
        return nil
    }
}
