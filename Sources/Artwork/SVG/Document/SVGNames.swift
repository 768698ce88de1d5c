internal import XMLTree

/// What the elements and attributes of a drawing are to us.
enum SVGNames {
    static let svg = "http://www.w3.org/2000/svg"
    static let inkscape = "http://www.inkscape.org/namespaces/inkscape"

    /// Editors' own notes: nothing of theirs is shown by any viewer.
    private static let editors = [
        "http://www.inkscape.org/", "http://sodipodi.sourceforge.net/", "http://inkscape.sourceforge.net/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://creativecommons.org/ns#", "http://web.resource.org/cc/", "http://purl.org/dc/", "http://ns.adobe.com/", "ns_",
        "http://www.serif.com/", "http://www.bohemiancoding.com/sketch/", "http://www.corel.com/", "http://www.figma.com/",
        "https://boxy-svg.com", "http://www.vectornator.io",
    ]

    static func isEditors(_ namespace: String) -> Bool { editors.contains { namespace.hasPrefix($0) } }

    /// Not painted where they stand: descriptions, and what others refer to.
    static let unpainted: Set<String> = [
        "title", "desc", "metadata", "defs", "symbol", "clipPath", "linearGradient", "radialGradient", "style", "namedview",
        // They are refused where something uses them; editors leave unused ones behind.
        "filter", "mask", "pattern", "marker", "meshgradient", "hatch", "solidColor", "color-profile", "cursor", "view", "font", "font-face",
    ]

    static let shapes: Set<String> = ["rect", "circle", "ellipse", "line", "polyline", "polygon", "path"]

    /// Refused wherever they stand, even unused.
    static func ban(_ name: String) -> SVGAdvice? {
        switch name {
        case "script", "handler", "listener", "animate", "animateTransform", "animateMotion", "animateColor", "set", "mpath", "discard", "iframe",
            "audio", "video", "canvas", "embed", "object", "prefetch", "animation":
            .remove
        case "foreignObject": .exportPlain
        default: nil
        }
    }

    /// What to do instead of an element that would be painted.
    static func advice(instead name: String) -> SVGAdvice {
        switch name {
        case "text", "tspan", "tref", "textPath", "flowRoot", "flowPara", "flowRegion", "altGlyph": .outlineText
        case "switch": .exportPlain
        case "a": .remove
        case let name where name.hasPrefix("fe"): .filter
        default: .subset
        }
    }

    /// The name a designer gave an object: Inkscape's label, `data-slot`, else the id without Illustrator's escapes.
    static func objectName(_ element: XMLElement) -> String {
        if let label = element.attribute("label", in: inkscape) { return label }
        if let slot = element["data-slot"] { return "slot-" + slot }
        return unescaped(element["id"] ?? "")
    }

    /// Undoes `_x2D_` and the like, with which Illustrator and CorelDRAW write characters in an id.
    static func unescaped(_ id: String) -> String {
        var result = ""
        var rest = id[...]
        while let character = rest.first {
            let code = rest.prefix(5)
            if code.count == 5, code.hasPrefix("_x"), code.hasSuffix("_"), let value = UInt8(code.dropFirst(2).prefix(2), radix: 16), (0x20...0x7E).contains(value) {
                result.unicodeScalars.append(Unicode.Scalar(value))
                rest = rest.dropFirst(5)
            } else {
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// Whether it is the layer of the designer's own notes, which is not read at all.
    static func isGuides(_ element: XMLElement) -> Bool {
        element.name == "g" && element.namespace == svg && objectName(element) == "guides"
    }

    /// The reference in `href`, the plain one before XLink's.
    static func reference(_ element: XMLElement) -> String? { element["href"] ?? element.attribute("href", in: SVGReference.xlink) }
}
