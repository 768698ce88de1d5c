internal import Artwork
public import Diagnostics
internal import Measures
internal import Rasterization
public import Typography

/// Looks at finished pages as a press and a reader will: what would be lost on the way is told before anything is written.
///
/// One per worker, like the typesetter that it uses. What editions share is looked at once and kept by its identity.
public final class Preflight {
    private let bounds: GlyphBounds
    private let rasterizer: Rasterizer
    private var maps: [MapKey: (art: SharedArt, map: GroundMap?)] = [:]
    private var looks: [LookKey: (art: SharedArt, faults: [ArtFault])] = [:]
    /// Grounds and pictures kept.
    private static let mostMaps = 16
    private static let mostLooks = 256

    private struct MapKey: Hashable {
        var art: ObjectIdentifier
        var transform: Transform
    }

    private struct LookKey: Hashable {
        var art: ObjectIdentifier
        var transform: Transform
        var template: String
    }

    public init(typesetter: Typesetter) {
        bounds = GlyphBounds(typesetter: typesetter)
        rasterizer = Rasterizer(typesetter: typesetter, layerBytes: 1 << 20)
    }

    /// What is wrong with an edition; with an error it must not be printed.
    public func findings(_ piece: Piece, _ template: Template, _ pages: [PlacedPage]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for page in pages {
            findings += page.drawing.faults
            findings += drawn(piece, template, page)
            findings += copy(piece, template, page)
        }
        return findings
    }

    private func subject(_ piece: Piece, _ template: Template, _ slot: String, _ more: [String: String]) -> [String: String] {
        let subject = ["campaign": piece.campaign, "template": template.name, "slot": slot, "region": piece.destination, "language": piece.language]
        return subject.merging(more) { first, _ in first }
    }

    // MARK: What the program draws

    private func drawn(_ piece: Piece, _ template: Template, _ page: PlacedPage) -> [Diagnostic] {
        let inspector = ArtInspector(template, checksEdges: false)
        var findings: [Diagnostic] = []
        for slot in page.slots {
            if slot.slot.role == .band, inspector.endsInTheBleed(slot.slot.frame) {
                findings.append(Diagnostic(.bandStopsShort, subject(piece, template, slot.slot.name, ["bleed": ArtFault.millimetres(template.bleed)])))
            }
            if let (picture, transform) = slot.picture {
                for fault in faults(picture.art, transform, template, inspector) {
                    findings.append(fault.diagnostic(template.rules, subject(piece, template, slot.slot.name, [:]), picture))
                }
            }
            for index in slot.items {
                let item = page.page.items[index]
                let found: [ArtFault]
                switch item {
                case .shape: found = inspector.faults([item])
                case .shared(let art): found = faults(art, .identity, template, inspector)
                case .glyphs(let run): found = inspector.faults(run)
                default: found = []
                }
                for fault in found { findings.append(fault.diagnostic(template.rules, subject(piece, template, slot.slot.name, [:]), nil)) }
            }
        }
        return findings
    }

    private func faults(_ art: SharedArt, _ transform: Transform, _ template: Template, _ inspector: ArtInspector) -> [ArtFault] {
        let key = LookKey(art: ObjectIdentifier(art), transform: transform, template: template.name)
        if let known = looks[key] { return known.faults }
        if looks.count >= Preflight.mostLooks { looks.removeAll() }
        let faults = inspector.faults(art.items, transform)
        looks[key] = (art, faults)
        return faults
    }

    // MARK: Copy and codes

    private func copy(_ piece: Piece, _ template: Template, _ page: PlacedPage) -> [Diagnostic] {
        let safe = Rect(x: 0, y: 0, width: template.trim.width, height: template.trim.height).inset(by: template.safe)
        let backdrop = Backdrop(page, map: map(page))
        var boxes: [(slot: Int, box: Rect)] = []
        var findings: [Diagnostic] = []
        // A slot that itself lies outside is told of the drawing.
        for (number, slot) in page.slots.enumerated() {
            func tell(_ code: DiagnosticCode, _ more: [String: String] = [:]) {
                findings.append(Diagnostic(code, subject(piece, template, slot.slot.name, more)))
            }
            for index in slot.items {
                guard case .glyphs(let run) = page.page.items[index], let box = bounds.of(run) else { continue }
                boxes.append((number, box))
                if !safe.contains(box), safe.contains(slot.slot.frame) { tell(.outsideSafeArea, ["safe": ArtFault.millimetres(template.safe)]) }
                let least = leastSize(run, slot.slot, piece, template)
                if run.size < least - 1e-6 { tell(.copyTooSmall, ["size": ArtFault.points(run.size), "floor": ArtFault.points(least)]) }
                let floor = run.size >= PrintRules.large - 1e-6 ? PrintRules.largeContrast : PrintRules.contrast
                if let found = backdrop.contrast(of: run.swatch.rgb.luminance, in: box, at: index, floor: floor, rasterizer) {
                    tell(.lowContrast, ["ratio": ArtFault.figure(found), "floor": ArtFault.figure(floor)])
                }
            }
        }
        for (number, slot) in page.slots.enumerated() {
            guard let code = slot.code else { continue }
            func tell(_ finding: DiagnosticCode, _ more: [String: String] = [:]) {
                findings.append(Diagnostic(finding, subject(piece, template, slot.slot.name, more)))
            }
            let least = template.unit == .pixels ? PrintRules.screenModule : PrintRules.module
            if code.module < least - 1e-6 {
                tell(.codeTooSmall, ["module": ArtFault.millimetres(code.module), "floor": ArtFault.millimetres(least)])
            }
            let isCrowded = boxes.contains { $0.slot != number && $0.box.overlaps(code.square) }
                || backdrop.obstacles.contains { $0.slot != number && $0.bounds.overlaps(code.square) }
            if isCrowded { tell(.codeCrowded) }
        }
        if let tag = page.tag, let hit = boxes.first(where: { $0.box.overlaps(tag.frame) }) ?? boxes.first(where: { $0.box.overlaps(tag.room) }) {
            // Near copy it can still be told apart; over copy nothing can.
            let severity = hit.box.overlaps(tag.frame) ? Severity.error : .warning
            findings.append(Diagnostic(.draftMarkOverCopy, severity: severity, subject(piece, template, page.slots[hit.slot].slot.name, [:])))
        }
        return Preflight.distinct(findings)
    }

    /// The size below which a run must not fall, by its rank.
    private func leastSize(_ run: GlyphRun, _ slot: TemplateSlot, _ piece: Piece, _ template: Template) -> Double {
        if run.text == piece.house.specimen.text { return template.unit == .pixels ? 0 : PrintRules.pictureWord }
        let (own, house): (Double, Double) = switch slot.role {
        // The script of the place stands below the headline, smaller.
        case .headline where slot.takesScript && piece.copy["headline-script"]?.contains(where: { $0.text.contains(run.text) }) ?? false:
            (template.headline.smallest * HeadlineLayout.proportion, PrintRules.copy)
        case .headline: (template.headline.smallest, PrintRules.copy)
        case .imprint: (template.imprint, PrintRules.smallPrint)
        default: (template.body.smallest, PrintRules.copy)
        }
        return template.unit == .pixels ? own : max(own, house)
    }

    private func map(_ page: PlacedPage) -> GroundMap? {
        let art: SharedArt, transform: Transform
        switch page.page.items.first {
        case .shared(let own): (art, transform) = (own, .identity)
        case .group(let group):
            // A page that is read from right to left.
            guard group.items.count == 1, case .shared(let own) = group.items[0] else { return nil }
            (art, transform) = (own, group.transform)
        default: return nil
        }
        let key = MapKey(art: ObjectIdentifier(art), transform: transform)
        if let known = maps[key] { return known.map }
        if maps.count >= Preflight.mostMaps { maps.removeAll() }
        let map = GroundMap(Group(transform: transform, items: art.items), page.page, rasterizer)
        maps[key] = (art, map)
        return map
    }

    /// The lines of one slot say the same; the worst figure is told.
    private static func distinct(_ findings: [Diagnostic]) -> [Diagnostic] {
        var told: [Diagnostic] = []
        for finding in findings.sorted() where !told.contains(where: { $0.code == finding.code && $0.arguments["slot"] == finding.arguments["slot"] }) {
            told.append(finding)
        }
        return told
    }
}
