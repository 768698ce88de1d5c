internal import Measures
internal import XMLTree

extension SVGInterpreter {
    /// What an object is clipped to, all of them, in the coordinates of the artwork; `nil`, and refused, where that cannot be told.
    ///
    /// - Parameter bounds: of the object, in its own coordinates.
    func clips(_ id: String, _ element: XMLElement, _ context: SVGContext, bounds: Rect?) -> [Clip]? {
        var result: [Clip]?
        follow(id, element) { target in
            let definition = target.element
            guard definition.name == "clipPath" else { return log.refuse(element, reference: "`\(id.prefix(60))` is not a clip path") }
            guard enter(definition, depth: context.depth + 1), let own = transform(definition, "transform") else { return }
            var inner = context
            inner.depth += 1
            inner.layers += 1
            let chained = inner
            switch definition["clipPathUnits"] {
            case nil, "userSpaceOnUse": break
            case "objectBoundingBox":
                guard let bounds else { return log.refuse(element, "a clip path in units of a group's bounds is not part of the subset", .subset) }
                guard bounds.width > 0, bounds.height > 0 else {
                    result = [Clip(parts: [])]
                    return
                }
                inner.transform = inner.transform.after(Transform(a: bounds.width, b: 0, c: 0, d: bounds.height, tx: bounds.x, ty: bounds.y))
                inner.viewport = Size(width: 1, height: 1)
            case let units?: return log.refuse(definition, value: units, of: "clipPathUnits")
            }
            inner.transform = inner.transform.after(own)
            let (style, ownStyle) = cascade(definition, target.inherited, told: true)
            inner.style = style
            let clip = Clip(parts: definition.children.compactMap { part($0, inner) })
            // Several outlines are put together in a picture of their own.
            guard clip.outline != nil || clip.parts.isEmpty || countLayer(definition, nested: inner.layers) else { return }
            guard let further = ownStyle.clip else {
                result = [clip]
                return
            }
            result = clips(further, definition, chained, bounds: bounds).map { $0 + [clip] }
        }
        return result
    }

    /// One outline of a clip path, straight or through `use`; `nil` where it shows nothing.
    private func part(_ element: XMLElement, _ outer: SVGContext) -> Clip.Part? {
        guard element.namespace == SVGNames.svg, !SVGNames.unpainted.contains(element.name), SVGNames.ban(element.name) == nil else { return nil }
        var context = outer
        context.depth += 1
        guard enter(element, depth: context.depth) else { return nil }
        let (style, own) = cascade(element, outer.style, told: true)
        guard own.isShown, let transform = transform(element, "transform") else { return nil }
        context.style = style
        context.transform = outer.transform.after(transform)
        guard context.transform.isFinite else {
            log.refuse(element, value: element["transform"] ?? "", of: "transform")
            return nil
        }
        if element.name == "use" { return used(element, own, context) }
        guard SVGNames.shapes.contains(element.name) else {
            log.refuse(element, "<\(element.name)> in a clip path is not part of the subset", SVGNames.advice(instead: element.name))
            return nil
        }
        guard let path = outline(element, context), count(segments: path, element), style.isVisible, !path.isEmpty else { return nil }
        let limits = within(element, own, context, bounds: path.bounds)
        return limits.map { Clip.Part(path: path.applying(context.transform), evenOdd: style.clipEvenOdd, within: $0) }
    }

    private func used(_ element: XMLElement, _ own: SVGOwnStyle, _ outer: SVGContext) -> Clip.Part? {
        guard let id = SVGNames.reference(element).flatMap(SVGReference.local) else { return nil }
        var context = outer
        context.transform = context.transform.after(.translation(
            length(element, "x", .across, in: outer.viewport) ?? 0, length(element, "y", .down, in: outer.viewport) ?? 0))
        guard let limits = within(element, own, context, bounds: nil) else { return nil }
        var result: Clip.Part?
        follow(id, element) { target in
            guard SVGNames.shapes.contains(target.element.name) else {
                return log.refuse(element, "<use> of <\(target.element.name)> in a clip path is not part of the subset", .subset)
            }
            result = part(target.element, context)
        }
        result?.within += limits
        return result
    }

    private func within(_ element: XMLElement, _ own: SVGOwnStyle, _ context: SVGContext, bounds: Rect?) -> [Clip]? {
        guard let id = own.clip else { return [] }
        return clips(id, element, context, bounds: bounds)
    }
}
