internal import Measures
internal import XMLTree

extension SVGInterpreter {
    /// The object that an element refers to, its id marked as being followed while `body` runs.
    ///
    /// Refused where there is none, or where it leads back to itself.
    func follow(_ id: String, _ element: XMLElement, _ body: (SVGIndex.Entry) -> Void) {
        guard let entry = index[id] else { return log.refuse(element, reference: "there is no object `\(id.prefix(60))` in the drawing") }
        guard active.insert(id).inserted else { return log.refuse(element, reference: "`\(id.prefix(60))` leads back to itself", .remove) }
        body(entry)
        active.remove(id)
    }

    func use(_ element: XMLElement, _ own: SVGOwnStyle, _ outer: SVGContext, _ items: inout [ArtworkItem]) {
        guard let reference = SVGNames.reference(element), let id = SVGReference.local(reference) else {
            if SVGNames.reference(element) == nil { log.refuse(element, reference: "<use> says nothing about what to use") }
            return
        }
        var context = outer
        context.isRepeated = true
        context.transform = context.transform.after(.translation(
            length(element, "x", .across, in: outer.viewport) ?? 0, length(element, "y", .down, in: outer.viewport) ?? 0))
        let width = length(element, "width", .across, in: outer.viewport), height = length(element, "height", .down, in: outer.viewport)
        enclose(element, own, &context, bounds: nil, &items) { context, inner in
            self.follow(id, element) { target in
                var context = context
                (context.usedWidth, context.usedHeight) = (width, height)
                if target.element.name == "symbol" {
                    self.symbol(target.element, context, &inner)
                } else {
                    self.paint(target.element, context, &inner)
                }
            }
        }
    }

    private func symbol(_ element: XMLElement, _ outer: SVGContext, _ items: inout [ArtworkItem]) {
        var context = outer
        context.depth += 1
        guard enter(element, depth: context.depth) else { return }
        let (style, own) = cascade(element, outer.style, told: true)
        guard own.isShown, let transform = transform(element, "transform") else { return }
        context.style = style
        context.transform = context.transform.after(transform)
        nested(element, own, context, &items)
    }

    /// An `<svg>` inside the drawing, or a symbol.
    func nested(_ element: XMLElement, _ own: SVGOwnStyle, _ context: SVGContext, _ items: inout [ArtworkItem]) {
        let viewport = context.viewport
        let frame = Rect(
            x: length(element, "x", .across, in: viewport) ?? 0, y: length(element, "y", .down, in: viewport) ?? 0,
            width: context.usedWidth ?? length(element, "width", .across, in: viewport) ?? viewport.width,
            height: context.usedHeight ?? length(element, "height", .down, in: viewport) ?? viewport.height)
        show(element, own, context, in: frame, &items)
    }

    /// Paints the children into a frame, cut off at its edge.
    private func show(_ element: XMLElement, _ own: SVGOwnStyle, _ outer: SVGContext, in frame: Rect, _ items: inout [ArtworkItem]) {
        let box = viewBox(element)
        guard frame.width > 0, frame.height > 0, box != nil || element["viewBox"] == nil else { return }
        var context = outer
        (context.usedWidth, context.usedHeight) = (nil, nil)
        enclose(element, own, &context, bounds: nil, &items) { outer, inner in
            var context = outer
            let fit = box.map { self.aspect(element).fit($0, into: frame) } ?? .translation(frame.x, frame.y)
            context.transform = outer.transform.after(fit)
            context.viewport = box.map { Size(width: $0.width, height: $0.height) } ?? Size(width: frame.width, height: frame.height)
            var children: [ArtworkItem] = []
            for child in element.children { self.paint(child, context, &children) }
            guard !children.isEmpty else { return }
            if own.overflows {
                inner += children
            } else {
                inner.append(.group(Group(clip: Clip(Path.rect(frame).applying(outer.transform)), items: children)))
            }
        }
    }
}
