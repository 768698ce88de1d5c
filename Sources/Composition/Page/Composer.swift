public import Artwork
public import Diagnostics
internal import Measures
internal import QRCode
public import Typography

/// Fits pieces into templates: chooses sizes and line breaks, draws what the program draws itself, and checks the result.
///
/// One per worker, like the typesetter that it uses.
public final class Composer {
    let setter: ParagraphSetter
    let swatches: HouseSwatches
    private let black: BlackPrint
    let bounds: GlyphBounds
    private var codes: [CodeKey: (art: SharedArt, code: PlacedPage.Code)] = [:]
    private var bands: [BandKey: SharedArt] = [:]
    private var marks: [MarkKey: SharedArt] = [:]

    private struct CodeKey: Hashable {
        var link: String
        var frame: Rect
        var side: WritingDirection
    }

    private struct MarkKey: Hashable {
        var words: PieceText
        var template: String
        var corner: DraftMark.Corner
    }

    private struct BandKey: Hashable {
        var pattern: PatternFamily
        var variation: BandVariation
        var frame: Rect
    }

    public init(typesetter: Typesetter, swatches: HouseSwatches) {
        setter = ParagraphSetter(typesetter: typesetter)
        self.swatches = swatches
        bounds = GlyphBounds(typesetter: typesetter)
        black = BlackPrint(dark: swatches.text, light: swatches.white)
    }

    /// A piece in its template.
    public struct Composed {
        /// `nil` where something kept it from being made.
        public var artwork: Artwork?
        /// The pages with their slots, for preflight.
        public var pages: [PlacedPage] = []
        public var diagnostics: [Diagnostic] = []
    }

    /// The artwork, or what kept it from being made.
    public func compose(_ piece: Piece, in template: Template) -> Composed {
        let usual = compose(piece, in: template, hasLongCopy: false)
        guard usual.artwork == nil, template.pages.joined().contains(where: \.isForLongCopy), usual.diagnostics.allSatisfy({ $0.code == .overset })
        else { return usual }
        let roomy = compose(piece, in: template, hasLongCopy: true)
        return roomy.artwork == nil ? usual : roomy
    }

    /// - Parameter hasLongCopy: whether the drawings with more room for copy are taken, where there are any.
    private func compose(_ piece: Piece, in template: Template, hasLongCopy: Bool) -> Composed {
        var plan = PiecePlan(piece: piece, template: template)
        for drawings in template.pages {
            let suited = drawings.filter { $0.needs.allSatisfy(piece.has) }
            guard let drawing = suited.first(where: { $0.isForLongCopy == hasLongCopy }) ?? suited.first else { continue }
            plan.add(drawing, setter: setter, swatches: swatches)
        }
        var findings = plan.missingGlyphs()
        guard let scale = plan.bodyScale() else {
            return Composed(diagnostics: findings + plan.oversetFlows())
        }
        let headlineSize = plan.breakHeadlines()
        if headlineSize == nil { findings += plan.oversetHeadline() }
        guard findings.isEmpty else { return Composed(diagnostics: findings) }
        var placed: [PlacedPage] = []
        for page in plan.pages {
            var items = [page.drawing.background(in: template.trim)]
            var slots: [PlacedPage.PlacedSlot] = []
            for slot in page.drawing.slots {
                var one = PlacedPage.PlacedSlot(slot: slot, items: items.count..<items.count)
                paint(slot, of: page, piece, template, scale, headlineSize ?? 0, &one, into: &items)
                one.items = one.items.lowerBound..<items.count
                slots.append(one)
            }
            var tag: PlacedPage.Tag?
            if piece.isDraft {
                let mark = draftMark(piece, template, besides: copy(items) + slots.compactMap(\.code?.square))
                items.append(.shared(mark.art))
                tag = mark.tag
            }
            if template.isBlackOnly { items = black.items(items) }
            let sheet = Page(trim: template.trim, bleed: template.bleed, items: items, unit: template.unit)
            placed.append(PlacedPage(drawing: page.drawing, page: sheet, slots: slots, tag: tag))
        }
        let artwork = Artwork(
            title: piece.copy["headline"]?.first?.text ?? template.title, language: piece.mainLanguage, pages: placed.map(\.page), reading: plan.reading())
        return Composed(artwork: artwork, pages: placed)
    }

    /// Where the copy stands.
    private func copy(_ items: [ArtworkItem]) -> [Rect] {
        items.compactMap { item in if case .glyphs(let run) = item { bounds.of(run) } else { nil } }
    }

    private func paint(
        _ slot: TemplateSlot, of page: PiecePlan.PlannedPage, _ piece: Piece, _ template: Template, _ scale: TypeScale, _ headlineSize: Double,
        _ placed: inout PlacedPage.PlacedSlot, into items: inout [ArtworkItem]
    ) {
        switch slot.role {
        case .headline:
            guard let headline = page.headline else { return }
            let used = headline.height(size: headlineSize, width: slot.frame.width) ?? slot.frame.height
            let top = Composer.top(of: used, in: slot)
            headline.paint(at: Point(slot.frame.minX, top), size: headlineSize, width: slot.frame.width, into: &items)
        case .flow:
            page.flows.first { $0.slot.name == slot.name }?.paint(scale, into: &items)
        case .picture:
            guard let picture = piece.pictures["picture"] else { return }
            if let disc = slot.disc.flatMap({ swatches[$0] }) {
                let radius = min(slot.frame.width, slot.frame.height) / 2
                items.append(.shape(Shape(path: .circle(centre: Point(slot.frame.midX, slot.frame.midY), radius: radius), fill: .solid(disc))))
            }
            let transform = Composer.place(picture, in: slot.frame)
            items.append(.group(Group(transform: transform, items: [.shared(picture.art)])))
            placed.picture = (picture, transform)
        case .qr:
            guard let link = piece.link, let code = code(link, in: slot.frame, piece.side) else { return }
            items.append(.shared(code.art))
            placed.code = code.code
        case .continuation: return
        case .band:
            items.append(.shared(band(piece, in: slot.frame)))
        case .imprint:
            let text = imprint(piece)
            let top = Composer.top(of: text.height(size: template.imprint, width: slot.frame.width) ?? slot.frame.height, in: slot)
            _ = text.paint(at: Point(slot.frame.minX, top), size: template.imprint, width: slot.frame.width, into: &items)
        }
    }

    /// Where copy of a height begins in its slot.
    private static func top(of height: Double, in slot: TemplateSlot) -> Double {
        switch slot.anchor {
        case .top: slot.frame.minY
        case .middle: slot.frame.minY + (slot.frame.height - height) / 2
        case .bottom: slot.frame.maxY - height
        }
    }

    private func imprint(_ piece: Piece) -> SetText {
        SetText(
            paragraph: setter.shape(piece.imprint.text, .body, language: piece.imprint.language), style: .body, swatch: swatches.text, side: piece.side)
    }

    private static func place(_ picture: Picture, in frame: Rect) -> Transform {
        let factor = min(frame.width / picture.frame.width, frame.height / picture.frame.height)
        let x = frame.midX - picture.frame.midX * factor, y = frame.midY - picture.frame.midY * factor
        return Transform(a: factor, b: 0, c: 0, d: factor, tx: x, ty: y)
    }

    /// A campaign has one address, or few.
    private func code(_ link: String, in frame: Rect, _ side: WritingDirection) -> (art: SharedArt, code: PlacedPage.Code)? {
        let key = CodeKey(link: link, frame: frame, side: side)
        if let known = codes[key] { return known }
        guard let matrix = try? QRCode.encode(link, correction: .medium) else { return nil }
        if codes.count >= 64 { codes.removeAll() }
        let place = QRDrawing.place(matrix, in: frame, side: side)
        let made = (SharedArt(items: QRDrawing.items(matrix, place, dark: swatches.text, ground: swatches.white)), place)
        codes[key] = made
        return made
    }

    /// A family has few variations, which the regions share.
    private func band(_ piece: Piece, in frame: Rect) -> SharedArt {
        let seed = Composer.seed(piece.region)
        let key = BandKey(pattern: piece.pattern, variation: BandVariation(seed: seed), frame: frame)
        if let known = bands[key] { return known }
        if bands.count >= 256 { bands.removeAll() }
        let art = SharedArt(items: PatternBand.items(
            piece.pattern, in: frame, seed: seed, ground: swatches.paperShade, ink: swatches.inkSoft,
            accent: swatches.clay))
        bands[key] = art
        return art
    }

    /// FNV-1a over the region's code: the same seed on every machine.
    static func seed(_ region: String) -> UInt64 {
        region.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// The same on every page of a template in a language, but for the corner of its tag: the first that nothing of the piece needs.
    private func draftMark(_ piece: Piece, _ template: Template, besides taken: [Rect]) -> (art: SharedArt, tag: PlacedPage.Tag) {
        let words = piece.house.draft
        func set(_ style: TextStyle, _ swatch: Swatch) -> SetText {
            SetText(paragraph: setter.shape(words.text.uppercased(), style, language: words.language), style: style, swatch: swatch)
        }
        let tag = set(.strong, swatches.white)
        let mark = DraftMark(text: set(.figure, swatches.inkDeep), tag: tag, trim: template.trim, safe: template.safe)
        let corners = DraftMark.Corner.tried(piece.side)
        let corner = corners.first { corner in
            let room = mark.room(corner)
            return !taken.contains { $0.overlaps(room) }
        } ?? corners[0]
        let place = PlacedPage.Tag(frame: mark.frame(corner), room: mark.room(corner))
        let key = MarkKey(words: words, template: template.name, corner: corner)
        if let known = marks[key] { return (known, place) }
        if marks.count >= 64 { marks.removeAll() }
        let art = SharedArt(items: mark.items(corner, ground: swatches.clayDeep))
        marks[key] = art
        return (art, place)
    }
}
