public import Artwork
internal import Measures
public import Typography
internal import XMLTree

/// Writes finished pages as SVG: text as outlines, so that every viewer and every cutter shows the same.
///
/// One per worker: it keeps what many pages share.
public final class SVGWriter {
    private let typesetter: Typesetter
    private var outlines: [SVGFragment.GlyphKey: [UInt8]] = [:]
    private var sharedFragments: [ObjectIdentifier: (art: SharedArt, fragment: SVGFragment)] = [:]
    /// Drawings, pictures and bands kept: the templates of a run many times over.
    private static let kept = 256

    public init(typesetter: Typesetter) { self.typesetter = typesetter }

    /// The pages as markup, from which files of either kind are written.
    public func markup(_ artwork: Artwork) -> SVGMarkup { SVGMarkup(pages: artwork.pages.map { fragment($0.items) }) }

    /// The files of an artwork of which nothing else is made.
    public func files(_ artwork: Artwork) -> [[UInt8]] { files(artwork, markup(artwork)) }

    /// One file for each page: width and height are trim and bleed in millimetres, the origin is the corner of the trim. A page that
    /// is measured in pixels is in pixels.
    ///
    /// - Parameter markup: that of the same artwork.
    public func files(_ artwork: Artwork, _ markup: SVGMarkup) -> [[UInt8]] {
        let description = PlainText.text(artwork)
        return zip(artwork.pages, markup.pages).map { page, fragment in
            var writer = MarkupWriter()
            writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
            let media = page.media
            switch page.unit {
            case .millimetres: size(media, unit: "mm", into: &writer)
            case .pixels: size(media.scaled(by: 1 / Length.millimetresPerPixel), unit: "px", into: &writer)
            }
            writer.raw(" xml:lang=\"")
            writer.text(artwork.language)
            writer.raw("\" role=\"img\">\n<title>")
            writer.text(artwork.title)
            writer.raw("</title>\n<desc>")
            writer.text(description)
            writer.raw("</desc>\n")
            definitions(of: [fragment], into: &writer)
            if page.unit == .pixels {
                writer.raw("<g transform=\"scale(")
                writer.number(1 / Length.millimetresPerPixel, decimals: 6)
                writer.raw(")\">")
            }
            writer.append(fragment.body)
            if page.unit == .pixels { writer.raw("</g>") }
            writer.raw("\n</svg>\n")
            return writer.bytes
        }
    }

    /// The pages as inline markup cut to the trim, the definitions in the first of them.
    func inlinePages(_ artwork: Artwork, _ markup: SVGMarkup, into writer: inout MarkupWriter) {
        for (index, (page, fragment)) in zip(artwork.pages, markup.pages).enumerated() {
            writer.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
            size(Rect(x: 0, y: 0, width: page.trim.width, height: page.trim.height), unit: "mm", into: &writer)
            writer.raw(" aria-hidden=\"true\" focusable=\"false\">")
            if index == 0 { definitions(of: markup.pages, into: &writer) }
            writer.append(fragment.body)
            writer.raw("</svg>\n")
        }
    }

    private func size(_ box: Rect, unit: StaticString, into writer: inout MarkupWriter) {
        writer.raw(" width=\"")
        writer.number(box.width, decimals: 3)
        writer.raw(unit)
        writer.raw("\" height=\"")
        writer.number(box.height, decimals: 3)
        writer.raw(unit)
        writer.raw("\" viewBox=\"")
        for (index, value) in [box.x, box.y, box.width, box.height].enumerated() {
            if index > 0 { writer.raw(" ") }
            writer.number(value, decimals: 3)
        }
        writer.raw("\"")
    }

    private func fragment(_ items: [ArtworkItem], isShared: Bool = false) -> SVGFragment {
        var painter = SVGPainter(findsRepeats: isShared, isBlank: { [typesetter] in typesetter.isBlank($0.glyph, in: $0.font) }, shared: sharedFragment)
        painter.paint(items)
        return painter.fragment
    }

    private func sharedFragment(_ art: SharedArt) -> SVGFragment {
        if let known = sharedFragments[ObjectIdentifier(art)] { return known.fragment }
        if sharedFragments.count >= SVGWriter.kept { sharedFragments.removeAll() }
        let fragment = fragment(art.items, isShared: true)
        sharedFragments[ObjectIdentifier(art)] = (art, fragment)
        return fragment
    }

    private func definitions(of fragments: [SVGFragment], into writer: inout MarkupWriter) {
        writer.raw("<defs>")
        var seenIDs: Set<String> = []
        var seenGlyphs: Set<SVGFragment.GlyphKey> = []
        for fragment in fragments {
            for definition in fragment.definitions where seenIDs.insert(definition.id).inserted { writer.append(definition.markup) }
            for glyph in fragment.glyphs where seenGlyphs.insert(glyph).inserted { writer.append(outline(glyph)) }
        }
        writer.raw("</defs>\n")
    }

    private func outline(_ key: SVGFragment.GlyphKey) -> [UInt8] {
        if let known = outlines[key] { return known }
        var writer = MarkupWriter()
        writer.raw("<path id=\"")
        writer.writeGlyphID(key)
        writer.raw("\" d=\"")
        PathData.glyph.write(typesetter.outline(of: key.glyph, in: key.font), into: &writer)
        writer.raw("\"/>")
        outlines[key] = writer.bytes
        return writer.bytes
    }
}
