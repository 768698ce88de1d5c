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

    /// One file for each page: width and height are trim and bleed in millimetres, the origin is the corner of the trim. A page that
    /// is measured in pixels is in pixels.
    public func files(_ artwork: Artwork) -> [[UInt8]] {
        let description = PlainText.text(artwork)
        return artwork.pages.map { page in
            let fragment = fragment(page.items)
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
    func inlinePages(_ artwork: Artwork, into writer: inout MarkupWriter) {
        let fragments = artwork.pages.map { fragment($0.items) }
        for (index, page) in artwork.pages.enumerated() {
            writer.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
            size(Rect(x: 0, y: 0, width: page.trim.width, height: page.trim.height), unit: "mm", into: &writer)
            writer.raw(" aria-hidden=\"true\" focusable=\"false\">")
            if index == 0 { definitions(of: fragments, into: &writer) }
            writer.append(fragments[index].body)
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

    private func fragment(_ items: [ArtworkItem]) -> SVGFragment {
        var painter = SVGPainter(shared: sharedFragment)
        painter.paint(items)
        return painter.fragment
    }

    private func sharedFragment(_ art: SharedArt) -> SVGFragment {
        if let known = sharedFragments[ObjectIdentifier(art)] { return known.fragment }
        if sharedFragments.count >= SVGWriter.kept { sharedFragments.removeAll() }
        let fragment = fragment(art.items)
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
