public import Diagnostics
internal import Measures
internal import XMLTree

/// Reads a designer's drawing: shapes, groups, transforms, solid fills and strokes in named colours, and slots.
///
/// Whatever else a drawing holds is an error with its place, all of them in one pass; never a silent difference.
public struct SVGReader {
    private let file: String
    private let lines: [Substring]
    private let swatches: [Swatch]
    private var slots: [SVGSlot] = []
    private var diagnostics: [Diagnostic] = []

    private static let svg = "http://www.w3.org/2000/svg"
    private static let inkscape = "http://www.inkscape.org/namespaces/inkscape"

    /// - Returns: `nil` and the reasons, when there is anything that cannot be painted exactly.
    public static func read(
        _ bytes: [UInt8], file: String, swatches: [Swatch]
    ) -> (drawing: SVGDrawing?, diagnostics: [Diagnostic]) {
        var reader = SVGReader(file: file, text: String(decoding: bytes, as: UTF8.self), swatches: swatches)
        do {
            let root = try XMLDocument.parse(bytes)
            let drawing = reader.drawing(root)
            return (reader.diagnostics.isEmpty ? drawing : nil, reader.diagnostics)
        } catch {
            return (nil, [reader.told(error)])
        }
    }

    private init(file: String, text: String, swatches: [Swatch]) {
        self.file = file
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        self.swatches = swatches
    }

    private func told(_ error: XMLError) -> Diagnostic {
        let problem =
            switch error.reason {
            case .syntax(let words): words
            case .documentType: "it has a DOCTYPE; export it as plain SVG (Illustrator: SVG profile without DTD)"
            case .limit(let what, let allowed): "more than \(allowed) \(what)"
            }
        return Diagnostic(.drawingSyntax, at: place(error.line, error.column), ["problem": problem])
    }

    private func place(_ line: Int, _ column: Int, length: Int = 1) -> SourcePlace {
        let excerpt = line <= lines.count ? String(lines[line - 1]) : ""
        return SourcePlace(file: file, line: line, column: column, length: length, excerpt: excerpt)
    }

    private func place(_ element: XMLElement) -> SourcePlace {
        place(element.line, element.column, length: element.name.count + 1)
    }

    private mutating func refuse(_ element: XMLElement, _ problem: String) {
        diagnostics.append(Diagnostic(.drawingUnsupported, at: place(element), ["problem": problem]))
    }

    // MARK: The root

    private mutating func drawing(_ root: XMLElement) -> SVGDrawing? {
        guard root.name == "svg", root.namespace == SVGReader.svg else {
            refuse(root, "the root is not an <svg> of \(SVGReader.svg)")
            return nil
        }
        guard let width = root["width"].flatMap(Length.init), let height = root["height"].flatMap(Length.init) else {
            refuse(root, "width and height must be lengths in mm, cm, pt or in")
            return nil
        }
        guard let box = root["viewBox"].flatMap(SVGNumberScanner.list), box.count == 4, box[2] > 0, box[3] > 0 else {
            refuse(root, "viewBox must be four numbers")
            return nil
        }
        let size = Size(width: width.millimetres, height: height.millimetres)
        let viewBox = Rect(x: box[0], y: box[1], width: box[2], height: box[3])
        if abs(size.width - viewBox.width) > 0.01 || abs(size.height - viewBox.height) > 0.01 {
            refuse(root, "one unit of the viewBox must be one millimetre; set the document's scale to 1")
        }
        var items: [ArtworkItem] = []
        for child in root.children { paint(child, SVGStyle(), .identity, &items) }
        return SVGDrawing(size: size, viewBox: viewBox, items: items, slots: slots)
    }

    // MARK: Elements

    private static let described: Set<String> = ["title", "desc", "metadata", "defs", "namedview"]
    private static let geometry: Set<String> = [
        "id", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "points", "d", "transform", "style", "class",
    ]

    private mutating func paint(_ element: XMLElement, _ inherited: SVGStyle, _ outer: Transform, _ items: inout [ArtworkItem]) {
        if SVGReader.described.contains(element.name) || element.namespace != SVGReader.svg { return }
        let name = objectName(element)
        if element.name == "g", name == "guides" { return }
        var transform = outer
        if let text = element["transform"] {
            guard let own = SVGTransformParser.parse(text) else { return refuse(element, "transform `\(text)` cannot be read") }
            transform = outer.after(own)
        }
        if name.hasPrefix("slot-") { return slot(element, String(name.dropFirst(5)), transform) }
        var style = inherited
        var opacity = 1.0
        apply(element, &style, &opacity)
        if element.name == "g" {
            var inner: [ArtworkItem] = []
            for child in element.children { paint(child, style, transform, &inner) }
            if opacity < 1 { items.append(.group(Group(opacity: opacity, items: inner))) } else { items += inner }
            return
        }
        guard let path = outline(element) else { return }
        style.fillOpacity *= opacity
        style.strokeOpacity *= opacity
        let scale = abs(transform.a * transform.d - transform.b * transform.c).squareRoot()
        let shape = Shape(
            path: path.applying(transform), fill: colour(style.fill, style.fillOpacity, element), evenOdd: style.evenOdd,
            stroke: colour(style.stroke, style.strokeOpacity, element).map {
                Stroke(paint: $0, width: style.strokeWidth * scale, cap: style.cap, join: style.join, dashes: style.dashes.map { $0 * scale })
            })
        if shape.fill != nil || shape.stroke != nil { items.append(.shape(shape)) }
    }

    /// The name a designer gave the object: Inkscape's label, else the id without Illustrator's escapes.
    private func objectName(_ element: XMLElement) -> String {
        if let label = element.attribute("label", in: SVGReader.inkscape) { return label }
        if let slot = element["data-slot"] { return "slot-" + slot }
        var id = element["id"] ?? ""
        for (escape, character) in [("_x5F_", "_"), ("_x2D_", "-"), ("_x20_", " ")] {
            id = id.split(separator: escape, omittingEmptySubsequences: false).joined(separator: character)
        }
        return id
    }

    private mutating func slot(_ element: XMLElement, _ name: String, _ transform: Transform) {
        guard let bounds = outline(element)?.applying(transform).controlBounds, transform.b == 0, transform.c == 0 else {
            return refuse(element, "a slot must be an upright shape")
        }
        slots.append(SVGSlot(name: name, frame: bounds, place: place(element)))
    }

    private mutating func outline(_ element: XMLElement) -> Path? {
        func number(_ name: String) -> Double { element[name].flatMap { SVGNumberScanner.list($0)?.first } ?? 0 }
        switch element.name {
        case "rect":
            return .rect(
                Rect(x: number("x"), y: number("y"), width: number("width"), height: number("height")), radius: max(number("rx"), number("ry")))
        case "circle": return .circle(centre: Point(number("cx"), number("cy")), radius: number("r"))
        case "ellipse":
            return .ellipse(in: Rect(
                x: number("cx") - number("rx"), y: number("cy") - number("ry"), width: 2 * number("rx"), height: 2 * number("ry")))
        case "line": return .polyline([Point(number("x1"), number("y1")), Point(number("x2"), number("y2"))], closed: false)
        case "polyline", "polygon":
            guard let list = element["points"].flatMap(SVGNumberScanner.list), list.count % 2 == 0 else { break }
            return .polyline(stride(from: 0, to: list.count, by: 2).map { Point(list[$0], list[$0 + 1]) }, closed: element.name == "polygon")
        case "path":
            guard let path = SVGPathParser.parse(element["d"] ?? "") else { break }
            return path
        default:
            refuse(element, "<\(element.name)> is not part of the subset")
            return nil
        }
        refuse(element, "the points of this <\(element.name)> cannot be read")
        return nil
    }

    // MARK: Style

    private mutating func apply(_ element: XMLElement, _ style: inout SVGStyle, _ opacity: inout Double) {
        var properties = element.attributes.filter { $0.namespace.isEmpty && !SVGReader.geometry.contains($0.name) }.map { ($0.name, $0.value) }
        for declaration in (element["style"] ?? "").split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\n" } }
            if parts.count == 2 { properties.append((String(parts[0]), String(parts[1]))) }
        }
        for (name, value) in properties {
            let number = SVGNumberScanner.list(value)?.first
            switch name {
            case "fill": style.fill = value
            case "stroke": style.stroke = value
            case "stroke-width": style.strokeWidth = number ?? style.strokeWidth
            case "stroke-linecap": style.cap = Stroke.Cap(rawValue: value) ?? style.cap
            case "stroke-linejoin": style.join = Stroke.Join(rawValue: value) ?? style.join
            case "stroke-dasharray": style.dashes = value == "none" ? [] : SVGNumberScanner.list(value) ?? []
            case "fill-rule": style.evenOdd = value == "evenodd"
            case "fill-opacity": style.fillOpacity = number ?? 1
            case "stroke-opacity": style.strokeOpacity = number ?? 1
            case "opacity": opacity = number ?? 1
            case "display" where value != "none", "visibility" where value == "visible", "stroke-miterlimit": break
            default:
                guard !name.hasPrefix("data-"), !name.hasPrefix("aria-"), !name.hasPrefix("-inkscape"), name != "version" else { continue }
                refuse(element, "`\(name)` is not part of the subset")
            }
        }
    }

    private mutating func colour(_ value: String, _ opacity: Double, _ element: XMLElement) -> Paint? {
        if value == "none" || value == "transparent" { return nil }
        guard let rgb = RGB(hex: value) ?? SVGReader.words[value], let swatch = swatches.first(where: { $0.rgb == rgb }) else {
            refuse(element, "`\(value)` is not one of the named colours of assets/swatches.json")
            return nil
        }
        return .solid(swatch, opacity: min(max(opacity, 0), 1))
    }

    private static let words = ["white": RGB(255, 255, 255), "#000000": RGB(0, 0, 0), "black": RGB(0, 0, 0)]
}
