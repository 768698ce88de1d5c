internal import Artwork
internal import Diagnostics
internal import Measures
internal import Typography

/// A piece laid into its drawings, before the sizes are chosen.
struct PiecePlan {
    struct PlannedPage {
        var drawing: TemplateDrawing
        var headline: HeadlineLayout?
        var headlineSlot: TemplateSlot?
        var flows: [FlowLayout]
        var reading: [ReadingBlock]
    }

    let piece: Piece
    let template: Template
    private(set) var pages: [PlannedPage] = []
    private var imprintText: SetText?

    init(piece: Piece, template: Template) {
        self.piece = piece
        self.template = template
    }

    private static let headlineStyle = TextStyle(face: .display, step: 0, leading: 1.04, tracking: -0.018)
    /// How many sizes are tried between the largest and the smallest.
    private static let steps = 48

    mutating func add(_ open: TemplateDrawing, setter: ParagraphSetter, swatches: HouseSwatches) {
        let closed = open.closedUp(for: piece)
        let drawing = piece.side == .rightToLeft ? closed.mirrored(in: template.trim) : closed
        var page = PlannedPage(drawing: drawing, flows: [], reading: [])
        for slot in drawing.slots {
            switch slot.role {
            case .headline:
                guard let text = piece.copy["headline"]?.first else { continue }
                let second = slot.onDark ? swatches.inkMist : swatches.inkViolet
                var layout = HeadlineLayout(headline: headline(text, setter, slot.onDark ? swatches.white : swatches.inkViolet))
                layout.headline.beside = text.beside.map { headline($0, setter, second) }
                let script = slot.takesScript ? piece.copy["headline-script"]?.first : nil
                layout.script = script.map { headline($0, setter, second) }
                page.headline = layout
                page.headlineSlot = slot
                page.reading += ([text] + text.beside + [script].compactMap { $0 }).map { read(.headline($0.text), $0) }
            case .flow(let names):
                let builder = FlowBuilder(
                    piece: piece, setter: setter, swatches: swatches, onDark: slot.onDark, outlinesPanels: template.isBlackOnly)
                let parts = builder.parts(Array(names.filter(piece.has).prefix(slot.most)))
                let continuations = drawing.slots.filter { $0.role == .continuation(of: slot.name) }.map(\.frame)
                page.flows.append(FlowLayout(slot: slot, continuations: continuations, parts: parts))
                page.reading += parts.flatMap(\.reading)
            case .picture:
                if let picture = piece.pictures["picture"] { page.reading.append(.picture(picture.alternative.text)) }
            case .imprint:
                page.reading.append(read(.imprint(piece.imprint.text), piece.imprint))
                imprintText = SetText(
                    paragraph: setter.shape(piece.imprint.text, .body, language: piece.imprint.language), style: .body, swatch: swatches.text, side: piece.side,
                    source: piece.imprint)
            case .qr, .band, .continuation: continue
            }
        }
        pages.append(page)
    }

    private func headline(_ text: PieceText, _ setter: ParagraphSetter, _ swatch: Swatch) -> SetText {
        SetText(
            paragraph: setter.shape(text.text, PiecePlan.headlineStyle, language: text.language), style: PiecePlan.headlineStyle, swatch: swatch,
            side: piece.side, source: text)
    }

    private func read(_ block: ReadingBlock, _ text: PieceText) -> ReadingBlock {
        text.language == piece.mainLanguage ? block : .inLanguage(text.language, block)
    }

    /// The largest body size at which every flow of every page fits; `nil` when the smallest is too large.
    func bodyScale() -> TypeScale? {
        let flows = pages.flatMap(\.flows)
        func scale(_ step: Int) -> TypeScale {
            TypeScale(body: template.body.size(at: step, of: PiecePlan.steps), ratio: template.ratio)
        }
        func fits(_ step: Int) -> Bool { flows.allSatisfy { $0.fits(scale(step), isSmallest: step == PiecePlan.steps) } }
        guard imprintFits(), fits(PiecePlan.steps) else { return nil }
        return scale(firstFitting(fits))
    }

    /// Breaks the headline of every page and says at what size all stand; `nil` when one does not fit at the smallest.
    mutating func breakHeadlines() -> Double? {
        let sizes = (0...PiecePlan.steps).map { template.headline.size(at: $0, of: PiecePlan.steps) }
        var smallest = template.headline.largest
        for index in pages.indices {
            guard let slot = pages[index].headlineSlot, var headline = pages[index].headline else { continue }
            guard let size = headline.breakLines(in: slot.frame, sizes: sizes) else { return nil }
            pages[index].headline = headline
            smallest = min(smallest, size)
        }
        return smallest
    }

    /// The first step that fits, when the last one does and larger sizes never fit where smaller ones do not.
    private func firstFitting(_ fits: (Int) -> Bool) -> Int {
        var low = 0, high = PiecePlan.steps
        while low < high {
            let middle = (low + high) / 2
            if fits(middle) { high = middle } else { low = middle + 1 }
        }
        return high
    }

    private func imprintFits() -> Bool {
        guard let text = imprintText else { return true }
        return pages.flatMap(\.drawing.slots).filter { $0.role == .imprint }.allSatisfy { slot in
            text.height(size: template.imprint, width: slot.frame.width).map { $0 <= slot.frame.height + 1e-6 } ?? false
        }
    }

    /// The headline and the line above it are read once, though every page may carry them.
    func reading() -> [ReadingBlock] {
        var heads: Set<ReadingBlock> = []
        let blocks = pages.flatMap(\.reading).filter { block in
            switch block.content {
            case .kicker, .headline: heads.insert(block).inserted
            default: true
            }
        }
        return (piece.isDraft ? [.draft(piece.house.draft.text)] : []) + blocks
    }

    // MARK: What is wrong

    func oversetFlows() -> [Diagnostic] {
        let scale = TypeScale(body: template.body.smallest, ratio: template.ratio)
        var findings = pages.flatMap(\.flows).filter { !$0.fits(scale) }.map { overset($0.slot.name, size: template.body.smallest) }
        if !imprintFits() { findings.append(overset("imprint", size: template.imprint)) }
        return findings
    }

    func oversetHeadline() -> [Diagnostic] { [overset("headline", size: template.headline.smallest)] }

    private func overset(_ slot: String, size: Double) -> Diagnostic {
        let points = (Length(millimetres: size).points * 10).rounded() / 10
        return Diagnostic(.overset, at: nil, subject(slot).merging(["size": "\(points)"]) { first, _ in first })
    }

    func missingGlyphs() -> [Diagnostic] {
        pages.flatMap { page in
            var found = page.flows.flatMap { flow in flow.parts.flatMap(\.texts).map { (flow.slot.name, $0) } }
            if let headline = page.headline { found += [headline.headline, headline.script].compactMap { $0 }.map { ("headline", $0) } }
            return found.flatMap { slot, text in ([text] + text.beside).map { (slot, $0) } }.flatMap { slot, text in
                text.paragraph.text.missing.map { scalar in
                    Diagnostic(.missingGlyph, at: nil, [
                        "campaign": piece.campaign, "template": template.name, "slot": slot, "region": piece.destination,
                        "language": text.source?.language ?? piece.language, "message": text.source?.key ?? "", "character": FontCoverage.name(scalar),
                    ])
                }
            }
        }
    }

    private func subject(_ slot: String) -> [String: String] {
        ["campaign": piece.campaign, "template": template.name, "slot": slot, "region": piece.destination, "language": piece.language]
    }
}
