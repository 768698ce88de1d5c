internal import Artwork
internal import Measures

/// Looks for faults in art that stays as it is.
struct ArtInspector {
    var rules: PrintRules
    var trim: Size
    var bleed: Double
    /// Whether it is printed, not shown.
    var isPrinted: Bool
    /// Whether art may not end in the bleed: pictures and patterns stay in their slots.
    var checksEdges: Bool

    /// How far from the edge of the bleed art may end, and how far inside the trim it counts as reaching it.
    private static let grace = 0.1

    /// - Parameter checksEdges: whether art may not end in the bleed.
    init(_ template: Template, checksEdges: Bool) {
        self.init(
            rules: template.rules, trim: template.trim, bleed: template.bleed, isPrinted: template.unit == .millimetres, checksEdges: checksEdges)
    }

    init(rules: PrintRules, trim: Size, bleed: Double, isPrinted: Bool, checksEdges: Bool) {
        (self.rules, self.trim, self.bleed, self.isPrinted, self.checksEdges) = (rules, trim, bleed, isPrinted, checksEdges)
    }

    /// A run of copy has nothing but its colour.
    func faults(_ run: GlyphRun) -> [ArtFault] {
        guard isPrinted, let limit = rules.inkLimit, run.swatch.cmyk.total > limit else { return [] }
        return [ArtFault(kind: .ink(run.swatch), leaf: 0)]
    }

    func faults(_ items: [ArtworkItem], _ transform: Transform = .identity) -> [ArtFault] {
        var faults: [ArtFault] = []
        ArtLeaf.visit(items, transform) { leaf in
            switch leaf.item {
            case .shape(let shape): faults += self.faults(shape, leaf)
            case .image(let image):
                let across = image.frame.width * leaf.scale / 25.4, down = image.frame.height * leaf.scale / 25.4
                guard across > 0, down > 0 else { return }
                let resolution = min(Double(image.pixelWidth) / across, Double(image.pixelHeight) / down)
                if resolution < rules.goodResolution - 0.5 { faults.append(ArtFault(kind: .coarse(resolution), leaf: leaf.number)) }
            default: return
            }
            let sides = checksEdges && isPrinted ? shortSides(leaf) : []
            if !sides.isEmpty { faults.append(ArtFault(kind: .stopsShort(sides), leaf: leaf.number)) }
        }
        return faults
    }

    private func faults(_ shape: Shape, _ leaf: ArtLeaf) -> [ArtFault] {
        guard isPrinted else { return [] }
        var faults: [ArtFault] = []
        let stroke = shape.stroke.flatMap { $0.paint.isVisible ? $0 : nil }, fill = shape.fill.flatMap { $0.isVisible ? $0 : nil }
        if let thickness = stroke.map({ $0.width * leaf.scale }) ?? fill.flatMap({ _ in thickness(shape.path) }),
            thickness < PrintRules.hairline - 1e-4 {
            faults.append(ArtFault(kind: .hairline(thickness), leaf: leaf.number))
        }
        if let limit = rules.inkLimit {
            let heavy = ((fill?.swatches ?? []) + (stroke?.paint.swatches ?? [])).filter { $0.cmyk.total > limit }
            for swatch in heavy.prefix(1) { faults.append(ArtFault(kind: .ink(swatch), leaf: leaf.number)) }
        }
        return faults

        /// Of a bar; a shape without extent one way is not painted at all.
        func thickness(_ path: Path) -> Double? {
            guard let bounds = path.bounds else { return nil }
            let least = min(bounds.width, bounds.height) * leaf.scale
            return least > 1e-6 ? least : nil
        }
    }

    private func shortSides(_ leaf: ArtLeaf) -> [ArtFault.Side] {
        leaf.bounds.map(shortSides) ?? []
    }

    /// Whether a frame that is filled to its edges would show a white edge after cutting.
    func endsInTheBleed(_ frame: Rect) -> Bool { isPrinted && !shortSides(frame).isEmpty }

    private func shortSides(_ bounds: Rect) -> [ArtFault.Side] {
        guard bleed > 0, bounds.overlaps(Rect(x: 0, y: 0, width: trim.width, height: trim.height)) else { return [] }
        let beyond: [(ArtFault.Side, Double)] = [
            (.left, -bounds.minX), (.top, -bounds.minY), (.right, bounds.maxX - trim.width), (.bottom, bounds.maxY - trim.height),
        ]
        return beyond.filter { $0.1 >= -ArtInspector.grace && $0.1 < bleed - ArtInspector.grace }.map(\.0)
    }
}

extension CMYK {
    /// All inks together, in per cent.
    var total: Int { Int(cyan) + Int(magenta) + Int(yellow) + Int(black) }
}
