internal import Measures
internal import XMLTree

extension SVGInterpreter {
    func drawing(_ root: XMLElement) -> SVGDrawing? {
        guard root.name == "svg", root.namespace == SVGNames.svg else {
            log.refuse(root, "the root is not an <svg> of \(SVGNames.svg)", .exportPlain)
            return nil
        }
        survey(root)
        indexAll(root, SVGStyle())
        guard let frame = rules.isRealSize ? realFrame(root) : screenFrame(root) else { return nil }
        let (style, own) = cascade(root, SVGStyle(), told: true)
        var context = SVGContext(style: style, transform: frame.transform, viewport: frame.viewport)
        var items: [ArtworkItem] = []
        if own.isShown {
            enclose(root, own, &context, bounds: nil, &items) { context, inner in
                for child in root.children { self.paint(child, context, &inner) }
            }
        }
        return SVGDrawing(size: frame.size, viewBox: frame.shown, items: items, slots: slots, pictureFiles: pictureFiles, sources: SVGSourceMap(file: log.file, text: log.text, top: .init(root), leaves: leaves))
    }

    private struct Frame {
        var size: Size
        /// In the coordinates that the artwork has.
        var shown: Rect
        /// From the drawing's units to those of the artwork.
        var transform = Transform.identity
        var viewport: Size
    }

    /// Of a drawing in which one unit is one millimetre.
    private func realFrame(_ root: XMLElement) -> Frame? {
        guard let width = root["width"].flatMap(Length.init), let height = root["height"].flatMap(Length.init) else {
            log.refuse(root, scale: "width and height must be lengths in mm, cm, pt or in")
            return nil
        }
        guard let box = viewBox(root) else {
            if root["viewBox"] == nil { log.refuse(root, scale: "the viewBox is missing") }
            return nil
        }
        let size = Size(width: width.millimetres, height: height.millimetres)
        if abs(size.width - box.width) > 0.01 || abs(size.height - box.height) > 0.01 {
            let ratio = box.width / size.width
            let resolution = [72.0, 90, 96].first { abs(ratio * 25.4 / $0 - 1) < 0.005 }
            let found = resolution.map { "the drawing is scaled for \(Int($0)) dpi; " } ?? ""
            log.refuse(root, scale: found + "one unit of the viewBox must be one millimetre")
            return nil
        }
        return Frame(size: size, shown: box, viewport: Size(width: box.width, height: box.height))
    }

    /// Of a drawing of any size, in units of 1/96 inch.
    private func screenFrame(_ root: XMLElement) -> Frame? {
        guard let box = viewBox(root) ?? (root["viewBox"] == nil ? Rect(x: 0, y: 0, width: 300, height: 150) : nil) else { return nil }
        let whole = Size(width: box.width, height: box.height)
        let width = length(root, "width", .across, in: whole) ?? box.width
        let height = length(root, "height", .down, in: whole) ?? box.height
        guard width > 0, height > 0 else {
            log.refuse(root, scale: "width and height must be above zero")
            return nil
        }
        let shown = Rect(x: 0, y: 0, width: width, height: height)
        let size = Size(width: width * 25.4 / 96, height: height * 25.4 / 96)
        guard root["viewBox"] != nil else { return Frame(size: size, shown: shown, viewport: Size(width: width, height: height)) }
        return Frame(size: size, shown: shown, transform: aspect(root).fit(box, into: shown), viewport: whole)
    }

    /// The `viewBox`, refused where it cannot be read; `nil` also where there is none.
    func viewBox(_ element: XMLElement) -> Rect? {
        guard let text = element["viewBox"] else { return nil }
        guard let box = SVGNumberScanner.list(text), box.count == 4, box[2] > 0, box[3] > 0 else {
            log.refuse(element, value: text, of: "viewBox")
            return nil
        }
        return Rect(x: box[0], y: box[1], width: box[2], height: box[3])
    }

    func aspect(_ element: XMLElement) -> SVGAspect {
        guard let text = element["preserveAspectRatio"] else { return .middle }
        if let aspect = SVGAspect(text) { return aspect }
        log.refuse(element, value: text, of: "preserveAspectRatio")
        return .middle
    }

    /// The length in an attribute, in the drawing's units; `nil` where there is none, or where it is `auto`.
    func length(_ element: XMLElement, _ name: String, _ axis: SVGLength.Axis, in viewport: Size) -> Double? {
        guard let text = element[name], text != "auto" else { return nil }
        if let length = SVGLength(text) { return length.resolved(axis, in: viewport) }
        log.refuse(element, value: text, of: name, .unit)
        return nil
    }
}
