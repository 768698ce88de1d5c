internal import Measures
internal import XMLTree

extension SVGInterpreter {
    /// Follows one object and all in it.
    func paint(_ element: XMLElement, _ outer: SVGContext, _ items: inout [ArtworkItem]) {
        // What stands in another namespace, or may stand nowhere, has been told by the survey.
        guard element.namespace == SVGNames.svg, !SVGNames.unpainted.contains(element.name), SVGNames.ban(element.name) == nil,
            !SVGNames.isGuides(element)
        else { return }
        var context = outer
        context.depth += 1
        (context.usedWidth, context.usedHeight) = (nil, nil)
        guard enter(element, depth: context.depth) else { return }
        let name = SVGNames.objectName(element)
        let isSlot = name.hasPrefix("slot-")
        let (style, own) = cascade(element, outer.style, told: !isSlot)
        guard own.isShown, let transform = transform(element, "transform") else { return }
        context.style = style
        context.transform = outer.transform.after(transform)
        guard isUsable(context.transform) else {
            if !context.transform.isFinite { log.refuse(element, value: element["transform"] ?? "", of: "transform") }
            return
        }
        if isSlot { return slot(element, String(name.dropFirst(5)), context) }
        switch element.name {
        case "g":
            enclose(element, own, &context, bounds: nil, &items) { context, inner in
                for child in element.children { self.paint(child, context, &inner) }
            }
        case "svg":
            (context.usedWidth, context.usedHeight) = (outer.usedWidth, outer.usedHeight)
            nested(element, own, context, &items)
        case "use": use(element, own, context, &items)
        case "image": image(element, own, context, &items)
        case let name where SVGNames.shapes.contains(name): shape(element, own, context, &items)
        default: log.refuse(element, "<\(element.name)> is not part of the subset", SVGNames.advice(instead: element.name))
        }
    }

    /// Whether anything can be seen through a map, and its numbers stay such as a page can hold.
    private func isUsable(_ t: Transform) -> Bool { t.isFinite && abs(t.determinant) > 1e-12 && abs(t.determinant) < 1e12 }

    /// The map in an attribute; `nil` where it cannot be read, and refused.
    func transform(_ element: XMLElement, _ name: String) -> Transform? {
        guard let text = element[name] else { return .identity }
        if let transform = SVGTransformParser.parse(text) { return transform }
        log.refuse(element, value: text, of: name)
        return nil
    }

    private func slot(_ element: XMLElement, _ name: String, _ context: SVGContext) {
        guard !context.isRepeated else { return log.refuse(element, "the slot `\(name)` is shown through <use>", .slot) }
        guard SVGNames.shapes.contains(element.name), context.transform.b == 0, context.transform.c == 0 else {
            return log.refuse(element, "the slot `\(name)` is not an upright shape", .slot)
        }
        guard let frame = outline(element, context)?.applying(context.transform).bounds else {
            return log.refuse(element, "the slot `\(name)` has no extent", .slot)
        }
        slots.append(SVGSlot(name: name, frame: frame, place: log.place(element)))
    }

    /// Paints what `body` gives as one, clipped and faded as the object says.
    ///
    /// - Parameter bounds: of the object, in its own coordinates; `nil` for a group.
    func enclose(
        _ element: XMLElement, _ own: SVGOwnStyle, _ context: inout SVGContext, bounds: Rect?, _ items: inout [ArtworkItem],
        _ body: (SVGContext, inout [ArtworkItem]) -> Void
    ) {
        var clips: [Clip] = []
        if let id = own.clip {
            guard let found = self.clips(id, element, context, bounds: bounds) else { return }
            clips = found
        }
        if own.opacity < 1 || clips.contains(where: { $0.outline == nil }) { context.layers += 1 }
        // Those of clips have been counted with them.
        if own.opacity < 1, !countLayer(element, nested: context.layers) { return }
        var inner: [ArtworkItem] = []
        let before = leaves.count
        body(context, &inner)
        guard !inner.isEmpty, own.opacity > 0, clips.allSatisfy({ !$0.parts.isEmpty }) else {
            leaves.removeLast(leaves.count - before)
            return
        }
        if own.opacity == 1, clips.isEmpty {
            items += inner
            return
        }
        var group = Group(clip: clips.last, opacity: own.opacity, items: inner)
        for clip in clips.dropLast().reversed() { group = Group(clip: clip, items: [.group(group)]) }
        items.append(.group(group))
    }
}
