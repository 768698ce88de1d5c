internal import Measures
internal import XMLTree

extension SVGInterpreter {
    /// A paint in the coordinates that `placed` leads to; `nil` where it shows nothing or was refused.
    func paint(
        _ paint: SVGPaint, opacity: Double, _ element: XMLElement, _ context: SVGContext, _ placed: Transform, _ bounds: Rect?
    ) -> Paint? {
        switch paint {
        case .none: return nil
        case .colour(let colour):
            // Refused even where it cannot be seen, so that nothing appears unasked when it can.
            guard let swatch = swatch(context.style.rgb(colour), element), opacity > 0 else { return nil }
            return .solid(swatch, opacity: opacity)
        case .reference(let id):
            count(words: id.utf8.count, element)
            guard !log.isOver, let gradient = gradient(id, element), opacity > 0 else { return nil }
            return self.paint(gradient, opacity, context, placed, bounds)
        }
    }

    /// A gradient by its id, read once; refused where there is none such.
    private func gradient(_ id: String, _ element: XMLElement, chain: Int = 1) -> SVGGradient? {
        if let known = gradients[id] { return known }
        var result: SVGGradient?
        if chain > SVGLimits.gradientChain {
            log.refuse(element, limit: SVGLimits.gradientChain, of: "gradients that refer to each other")
            return nil
        }
        follow(id, element) { target in
            guard target.element.name == "linearGradient" || target.element.name == "radialGradient" else {
                let advice: SVGAdvice = target.element.name == "pattern" ? .pattern : .subset
                return log.refuse(element, "a paint made of <\(target.element.name)> is not part of the subset", advice)
            }
            result = read(target, chain: chain)
        }
        gradients[id] = result
        return result
    }

    private func read(_ target: SVGIndex.Entry, chain: Int) -> SVGGradient? {
        let element = target.element
        let style = cascade(element, target.inherited, told: true).style
        var gradient = SVGGradient(isRadial: element.name == "radialGradient", element: element, attributes: [:], stops: stops(element, style))
        if gradient.stops.count > SVGLimits.stops { log.refuse(element, limit: SVGLimits.stops, of: "stops of a gradient") }
        for name in SVGGradient.inherited(element) { gradient.attributes[name] = element[name] }
        guard let reference = SVGNames.reference(element).flatMap(SVGReference.local) else { return gradient }
        guard let other = self.gradient(reference, element, chain: chain + 1) else { return nil }
        if gradient.stops.isEmpty { gradient.stops = other.stops }
        for name in SVGGradient.inherited(element) where gradient.attributes[name] == nil { gradient.attributes[name] = other.attributes[name] }
        return gradient
    }

    private func stops(_ element: XMLElement, _ inherited: SVGStyle) -> [Gradient.Stop] {
        var stops: [Gradient.Stop] = []
        for child in element.children where child.namespace == SVGNames.svg && child.name == "stop" {
            let (style, own) = cascade(child, inherited, told: true)
            let text = child["offset"] ?? "0"
            guard let offset = SVGLength(text), let swatch = swatch(style.rgb(own.stopColour), child) else {
                if SVGLength(text) == nil { log.refuse(child, value: text, of: "offset") }
                continue
            }
            let place = min(max(offset.isPercent ? offset.number / 100 : offset.number, 0), 1)
            stops.append(Gradient.Stop(offset: max(place, stops.last?.offset ?? 0), swatch: swatch, opacity: own.stopOpacity))
        }
        return stops
    }

    // MARK: Geometry

    private func paint(_ gradient: SVGGradient, _ opacity: Double, _ context: SVGContext, _ placed: Transform, _ bounds: Rect?) -> Paint? {
        count(words: gradient.attributes.values.reduce(0) { $0 + $1.utf8.count }, gradient.element)
        guard !log.isOver else { return nil }
        var map = placed
        var viewport = context.viewport
        switch gradient.attributes["gradientUnits"] {
        case nil, "objectBoundingBox":
            guard let bounds, bounds.width > 0, bounds.height > 0 else { return nil }
            map = map.after(Transform(a: bounds.width, b: 0, c: 0, d: bounds.height, tx: bounds.x, ty: bounds.y))
            viewport = Size(width: 1, height: 1)
        case "userSpaceOnUse": break
        case let units?:
            log.refuse(gradient.element, value: units, of: "gradientUnits")
            return nil
        }
        if let text = gradient.attributes["gradientTransform"] {
            guard let own = SVGTransformParser.parse(text) else {
                log.refuse(gradient.element, value: text, of: "gradientTransform")
                return nil
            }
            map = map.after(own)
        }
        let spreadText = gradient.attributes["spreadMethod"] ?? "pad"
        guard let spread = Gradient.Spread(rawValue: spreadText) else {
            log.refuse(gradient.element, value: spreadText, of: "spreadMethod")
            return nil
        }
        guard let last = gradient.stops.last, map.isFinite, abs(map.determinant) > 1e-12 else { return nil }
        func length(_ name: String, _ axis: SVGLength.Axis, _ standard: Double) -> Double? {
            guard let text = gradient.attributes[name] else { return SVGLength(number: standard, isPercent: true).resolved(axis, in: viewport) }
            if let length = SVGLength(text) { return length.resolved(axis, in: viewport) }
            log.refuse(gradient.element, value: text, of: name, .unit)
            return nil
        }
        var result: Gradient?
        if gradient.isRadial {
            guard let x = length("cx", .across, 50), let y = length("cy", .down, 50), let radius = length("r", .diagonal, 50) else { return nil }
            guard radius >= 0 else {
                log.refuse(gradient.element, value: gradient.attributes["r"] ?? "", of: "r")
                return nil
            }
            let fx = gradient.attributes["fx"] == nil ? x : length("fx", .across, 50), fy = gradient.attributes["fy"] == nil ? y : length("fy", .down, 50)
            guard let fx, fy != nil, let fy else { return nil }
            let away = ((fx - x) * (fx - x) + (fy - y) * (fy - y)).squareRoot()
            guard radius == 0 || away < radius * 0.999 else {
                log.refuse(gradient.element, "a radial gradient whose focus is not inside its circle is not part of the subset", .subset)
                return nil
            }
            if radius > 0 { result = SVGInterpreter.radial(Point(x, y), radius, focus: away > 0 ? Point(fx, fy) : nil, map) }
        } else {
            guard let x1 = length("x1", .across, 0), let y1 = length("y1", .down, 0), let x2 = length("x2", .across, 100), let y2 = length("y2", .down, 0)
            else { return nil }
            result = SVGInterpreter.linear(Point(x1, y1), Point(x2, y2), map)
        }
        // Without extent, or with one colour only, it is that of the last stop all over.
        guard var made = result, gradient.stops.count > 1 else { return .solid(last.swatch, opacity: last.opacity * opacity) }
        made.spread = spread
        made.stops = opacity == 1 ? gradient.stops : gradient.stops.map {
            Gradient.Stop(offset: $0.offset, swatch: $0.swatch, opacity: $0.opacity * opacity)
        }
        return .gradient(made)
    }

    /// A linear gradient stays one under every map: its colours are the same along straight lines, and the end is where the map's inverse says.
    private static func linear(_ from: Point, _ to: Point, _ map: Transform) -> Gradient? {
        let x = to.x - from.x, y = to.y - from.y
        let square = x * x + y * y
        guard square > 0 else { return nil }
        // The direction in which the colour changes fastest behind the map, and how fast.
        let gx = (map.d * x - map.b * y) / map.determinant / square, gy = (map.a * y - map.c * x) / map.determinant / square
        let speed = gx * gx + gy * gy
        let start = map.apply(from)
        guard speed > 0, speed.isFinite else { return nil }
        return Gradient(geometry: .linear(from: start, to: Point(start.x + gx / speed, start.y + gy / speed)), stops: [])
    }

    private static func radial(_ centre: Point, _ radius: Double, focus: Point?, _ map: Transform) -> Gradient {
        let (placed, rest) = map.keepsCircles ? (map, Transform.identity) : split(map)
        return Gradient(
            geometry: .radial(centre: placed.apply(centre), radius: radius * abs(placed.determinant).squareRoot(), focus: focus.map(placed.apply)),
            transform: rest, stops: [])
    }
}
