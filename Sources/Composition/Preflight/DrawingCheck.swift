internal import Artwork
internal import Diagnostics
internal import Measures

/// Looks at one drawing of a template, whatever copy it takes: its size, its slots, and what no press could print of it.
struct DrawingCheck {
    var template: String
    var sizes: TemplateSizes
    var drawing: SVGDrawing
    /// Those that have a rule.
    var slots: [TemplateSlot]

    func faults() -> [Diagnostic] {
        let size = size()
        guard size.isEmpty else { return size }
        let inspector = ArtInspector(
            rules: sizes.rules, trim: sizes.trim, bleed: sizes.bleed, isPrinted: sizes.unit == .millimetres, checksEdges: true)
        let art = inspector.faults(drawing.items).map { fault in
            fault.diagnostic(sizes.rules, ["template": template], at: drawing.sources.place(ofLeaf: fault.leaf))
        }
        return art + outside() + overlaps()
    }

    private func size() -> [Diagnostic] {
        let media = Rect(
            x: -sizes.bleed, y: -sizes.bleed, width: sizes.trim.width + 2 * sizes.bleed, height: sizes.trim.height + 2 * sizes.bleed)
        let box = drawing.viewBox
        guard !media.contains(box) || !box.contains(media) else { return [] }
        func told(_ rect: Rect) -> String { [rect.x, rect.y, rect.width, rect.height].map(ArtFault.figure).joined(separator: " ") }
        return [Diagnostic(.drawingSize, at: drawing.sources.root, ["template": template, "found": told(box), "expected": told(media)])]
    }

    /// Slots for copy and codes, each with its place in the drawing.
    private var held: [(slot: TemplateSlot, place: SourcePlace)] {
        slots.compactMap { slot in
            switch slot.role {
            case .band, .picture: nil
            default: drawing.slots.first { $0.name == slot.name }.map { (slot, $0.place) }
            }
        }
    }

    private func outside() -> [Diagnostic] {
        let safe = Rect(x: 0, y: 0, width: sizes.trim.width, height: sizes.trim.height).inset(by: sizes.safe)
        return held.filter { !safe.contains($0.slot.frame) }.map { slot, place in
            Diagnostic(.outsideSafeArea, at: place, ["template": template, "slot": slot.name, "safe": ArtFault.millimetres(sizes.safe)])
        }
    }

    private func overlaps() -> [Diagnostic] {
        let held = held
        var findings: [Diagnostic] = []
        for (index, one) in held.enumerated() {
            for other in held[..<index] where other.slot.frame.inset(by: 0.01).overlaps(one.slot.frame) {
                findings.append(Diagnostic(
                    .slotsOverlap, at: one.place, ["template": template, "slot": one.slot.name, "other": other.slot.name], related: [other.place]))
            }
        }
        return findings
    }
}
