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
    private var codes: [CodeKey: SharedArt] = [:]
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
        var side: WritingDirection
    }

    private struct BandKey: Hashable {
        var pattern: PatternFamily
        var region: String
        var frame: Rect
    }

    public init(typesetter: Typesetter, swatches: HouseSwatches) {
        setter = ParagraphSetter(typesetter: typesetter)
        self.swatches = swatches
        black = BlackPrint(dark: swatches.text, light: swatches.white)
    }

    /// - Returns: the artwork, or what kept it from being made.
    public func compose(_ piece: Piece, in template: Template) -> (artwork: Artwork?, diagnostics: [Diagnostic]) {
        let usual = compose(piece, in: template, hasLongCopy: false)
        guard usual.artwork == nil, template.pages.joined().contains(where: \.isForLongCopy), usual.diagnostics.allSatisfy({ $0.code == .overset })
        else { return usual }
        let roomy = compose(piece, in: template, hasLongCopy: true)
        return roomy.artwork == nil ? usual : roomy
    }

    /// - Parameter hasLongCopy: whether the drawings with more room for copy are taken, where there are any.
    private func compose(_ piece: Piece, in template: Template, hasLongCopy: Bool) -> (artwork: Artwork?, diagnostics: [Diagnostic]) {
        var plan = PiecePlan(piece: piece, template: template)
        for drawings in template.pages {
            let suited = drawings.filter { $0.needs.allSatisfy(piece.has) }
            guard let drawing = suited.first(where: { $0.isForLongCopy == hasLongCopy }) ?? suited.first else { continue }
            plan.add(drawing, setter: setter, swatches: swatches)
        }
        var findings = plan.missingGlyphs()
        guard let scale = plan.bodyScale() else {
            return (nil, findings + plan.oversetFlows())
        }
        let headlineSize = plan.breakHeadlines()
        if headlineSize == nil { findings += plan.oversetHeadline() }
        guard findings.isEmpty else { return (nil, findings) }
        var pages: [Page] = []
        for page in plan.pages {
            var items = [page.drawing.background(in: template.trim)]
            for slot in page.drawing.slots {
                paint(slot, of: page, piece, template, scale, headlineSize ?? 0, into: &items)
            }
            if piece.isDraft { items.append(.shared(draftMark(piece, template))) }
            if template.isBlackOnly { items = black.items(items) }
            pages.append(Page(trim: template.trim, bleed: template.bleed, items: items, unit: template.unit))
        }
        let artwork = Artwork(
            title: piece.copy["headline"]?.first?.text ?? template.title, language: piece.language, pages: pages, reading: plan.reading())
        return (artwork, [])
    }

    private func paint(
        _ slot: TemplateSlot, of page: PiecePlan.PlannedPage, _ piece: Piece, _ template: Template, _ scale: TypeScale, _ headlineSize: Double,
        into items: inout [ArtworkItem]
    ) {
        switch slot.role {
        case .headline:
            guard let headline = page.headline else { return }
            place(headline, size: headlineSize, in: slot, into: &items)
        case .flow:
            page.flows.first { $0.slot.name == slot.name }?.paint(scale, into: &items)
        case .picture:
            guard let picture = piece.pictures["picture"] else { return }
            if let disc = slot.disc.flatMap({ swatches[$0] }) {
                let radius = min(slot.frame.width, slot.frame.height) / 2
                items.append(.shape(Shape(path: .circle(centre: Point(slot.frame.midX, slot.frame.midY), radius: radius), fill: .solid(disc))))
            }
            items.append(place(picture, in: slot.frame))
        case .qr:
            guard let link = piece.link, let code = code(link, in: slot.frame, piece.side) else { return }
            items.append(.shared(code))
        case .continuation: return
        case .band:
            items.append(.shared(band(piece, in: slot.frame)))
        case .imprint:
            place(imprint(piece), size: template.imprint, in: slot, into: &items)
        }
    }

    private func place(_ text: SetText, size: Double, in slot: TemplateSlot, into items: inout [ArtworkItem]) {
        let frame = slot.frame
        let left = frame.height - (text.height(size: size, width: frame.width) ?? frame.height)
        let top = switch slot.anchor {
        case .top: frame.minY
        case .middle: frame.minY + left / 2
        case .bottom: frame.minY + left
        }
        _ = text.paint(at: Point(frame.minX, top), size: size, width: frame.width, into: &items)
    }

    private func imprint(_ piece: Piece) -> SetText {
        SetText(
            paragraph: setter.shape(piece.imprint.text, .body, language: piece.imprint.language), style: .body, swatch: swatches.text, side: piece.side)
    }

    private func place(_ picture: Picture, in frame: Rect) -> ArtworkItem {
        let factor = min(frame.width / picture.frame.width, frame.height / picture.frame.height)
        let x = frame.midX - picture.frame.midX * factor, y = frame.midY - picture.frame.midY * factor
        let transform = Transform(a: factor, b: 0, c: 0, d: factor, tx: x, ty: y)
        return .group(Group(transform: transform, items: [.shared(picture.art)]))
    }

    /// A campaign has one address, or few.
    private func code(_ link: String, in frame: Rect, _ side: WritingDirection) -> SharedArt? {
        let key = CodeKey(link: link, frame: frame, side: side)
        if let known = codes[key] { return known }
        guard let matrix = try? QRCode.encode(link, correction: .medium) else { return nil }
        if codes.count >= 64 { codes.removeAll() }
        let art = SharedArt(items: QRDrawing.items(matrix, in: frame, side: side, dark: swatches.text, ground: swatches.white))
        codes[key] = art
        return art
    }

    /// Neighbouring editions of a region share their band; the regions come in order, so few are kept.
    private func band(_ piece: Piece, in frame: Rect) -> SharedArt {
        let key = BandKey(pattern: piece.pattern, region: piece.region, frame: frame)
        if let known = bands[key] { return known }
        if bands.count >= 16 { bands.removeAll() }
        let art = SharedArt(items: PatternBand.items(
            piece.pattern, in: frame, seed: Composer.seed(piece.region), ground: swatches.paperShade, ink: swatches.inkSoft,
            accent: swatches.clay))
        bands[key] = art
        return art
    }

    /// FNV-1a over the region's code: the same seed on every machine.
    static func seed(_ region: String) -> UInt64 {
        region.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// The same on every page of a template in a language.
    private func draftMark(_ piece: Piece, _ template: Template) -> SharedArt {
        let words = piece.house.draft
        let key = MarkKey(words: words, template: template.name, side: piece.side)
        if let known = marks[key] { return known }
        if marks.count >= 64 { marks.removeAll() }
        func set(_ style: TextStyle, _ swatch: Swatch) -> SetText {
            SetText(paragraph: setter.shape(words.text.uppercased(), style, language: words.language), style: style, swatch: swatch)
        }
        let mark = DraftMark(text: set(.figure, swatches.inkDeep))
        let art = SharedArt(items: mark.items(
            trim: template.trim, safe: template.safe, ground: swatches.clayDeep, tag: set(.strong, swatches.white), side: piece.side))
        marks[key] = art
        return art
    }
}
