internal import Measures

/// What each property of the subset does.
enum SVGProperties {
    enum Outcome {
        case taken
        /// Not a property at all, as far as we know.
        case unknown
        /// The value cannot be read.
        case unreadable
        case unsupported(SVGAdvice)
    }

    /// Sets a property, or says why it cannot be set.
    static func set(_ name: String, _ value: String, _ style: inout SVGStyle, _ own: inout SVGOwnStyle) -> Outcome {
        if let harmless = SVGHarmlessProperties.outcome(name, value) { return harmless }
        // Every property of the inherited ones begins as the parent's.
        if value == "inherit" { return isOwn(name) ? .unsupported(.subset) : .taken }
        switch name {
        case "fill": return paint(value, &style.fill)
        case "stroke": return paint(value, &style.stroke)
        case "color":
            guard let colour = SVGColour(value) else { return unreadableColour(value) }
            style.colour = style.rgb(colour)
        case "fill-opacity": return opacity(value, &style.fillOpacity)
        case "stroke-opacity": return opacity(value, &style.strokeOpacity)
        case "opacity": return opacity(value, &own.opacity)
        case "stop-opacity": return opacity(value, &own.stopOpacity)
        case "stop-color":
            guard let colour = SVGColour(value) else { return unreadableColour(value) }
            own.stopColour = colour
        case "fill-rule": return rule(value, &style.evenOdd)
        case "clip-rule": return rule(value, &style.clipEvenOdd)
        case "visibility":
            guard ["visible", "hidden", "collapse"].contains(value) else { return .unreadable }
            style.isVisible = value == "visible"
        case "display": own.isShown = value != "none"
        case "overflow":
            guard ["visible", "hidden", "scroll", "auto"].contains(value) else { return .unreadable }
            own.overflows = value == "visible" || value == "auto"
        case "clip-path":
            if value == "none" { break }
            guard let id = SVGReference.url(value) else { return .unsupported(.subset) }
            own.clip = id
        default: return stroke(name, value, &style)
        }
        return .taken
    }

    private static func stroke(_ name: String, _ value: String, _ style: inout SVGStyle) -> Outcome {
        switch name {
        case "stroke-width":
            guard let length = SVGLength(value), length.number >= 0 else { return .unreadable }
            style.strokeWidth = length
        case "stroke-linecap":
            guard let cap = Stroke.Cap(rawValue: value) else { return .unreadable }
            style.cap = cap
        case "stroke-linejoin":
            if value == "arcs" || value == "miter-clip" { return .unsupported(.subset) }
            guard let join = Stroke.Join(rawValue: value) else { return .unreadable }
            style.join = join
        case "stroke-miterlimit":
            guard let limit = SVGNumberScanner.single(value), limit >= 1 else { return .unreadable }
            style.miterLimit = limit
        case "stroke-dasharray":
            guard let dashes = SVGLength.dashes(value) else { return .unreadable }
            style.dashes = dashes
        case "stroke-dashoffset":
            guard let offset = SVGLength(value) else { return .unreadable }
            style.dashOffset = offset
        default: return .unknown
        }
        return .taken
    }

    private static func isOwn(_ name: String) -> Bool {
        ["opacity", "clip-path", "display", "overflow", "stop-color", "stop-opacity"].contains(name)
    }

    private static func paint(_ value: String, _ paint: inout SVGPaint) -> Outcome {
        guard let read = SVGPaint(value) else {
            // Nothing, so that one mistake is not told twice.
            paint = .none
            return unreadableColour(value)
        }
        paint = read
        return .taken
    }

    private static func unreadableColour(_ value: String) -> Outcome {
        let isAlpha = ["rgba(", "hsl(", "hsla("].contains { value.lowercased().hasPrefix($0) } || value.hasPrefix("#") && [5, 9].contains(value.count)
        return isAlpha ? .unsupported(.alpha) : value.hasPrefix("context-") || value.hasPrefix("url(") ? .unsupported(.subset) : .unreadable
    }

    /// From 0 to 1, or in per cent; what is beyond is taken as the edge.
    private static func opacity(_ value: String, _ opacity: inout Double) -> Outcome {
        let isPercent = value.hasSuffix("%")
        guard let number = SVGNumberScanner.single(isPercent ? String(value.dropLast()) : value) else { return .unreadable }
        opacity = min(max(isPercent ? number / 100 : number, 0), 1)
        return .taken
    }

    private static func rule(_ value: String, _ evenOdd: inout Bool) -> Outcome {
        guard value == "evenodd" || value == "nonzero" else { return .unreadable }
        evenOdd = value == "evenodd"
        return .taken
    }
}
