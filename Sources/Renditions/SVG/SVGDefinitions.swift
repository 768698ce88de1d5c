internal import Artwork
internal import Measures
internal import XMLTree

/// Gradients, clip paths and outlines that come again, each under an id made of its own content, so that the same one has the same id on every page.
enum SVGDefinitions {
    static func gradient(_ gradient: Gradient) -> SVGFragment.Definition {
        var writer = MarkupWriter()
        writer.raw(" gradientUnits=\"userSpaceOnUse\"")
        func number(_ name: StaticString, _ value: Double) {
            writer.raw(name)
            writer.number(value, decimals: 3)
            writer.raw("\"")
        }
        let name: String
        switch gradient.geometry {
        case .linear(let from, let to):
            name = "linearGradient"
            number(" x1=\"", from.x)
            number(" y1=\"", from.y)
            number(" x2=\"", to.x)
            number(" y2=\"", to.y)
        case .radial(let centre, let radius, let focus):
            name = "radialGradient"
            number(" cx=\"", centre.x)
            number(" cy=\"", centre.y)
            number(" r=\"", radius)
            if let focus, focus != centre {
                number(" fx=\"", focus.x)
                number(" fy=\"", focus.y)
            }
        }
        if gradient.spread != .pad {
            writer.raw(" spreadMethod=\"")
            writer.text(gradient.spread.rawValue)
            writer.raw("\"")
        }
        if gradient.transform != .identity {
            writer.raw(" gradientTransform=\"")
            writer.writeMatrix(gradient.transform)
            writer.raw("\"")
        }
        writer.raw(">")
        for stop in gradient.stops {
            number("<stop offset=\"", stop.offset)
            writer.raw(" stop-color=\"")
            writer.text(stop.swatch.rgb.hex)
            writer.raw("\"")
            if stop.opacity < 1 { number(" stop-opacity=\"", stop.opacity) }
            writer.raw("/>")
        }
        return wrap(name, writer.bytes)
    }

    /// - Parameter attributes: of a `path`, from the space before the first of them.
    static func shape(_ attributes: [UInt8]) -> SVGFragment.Definition { wrap("path", attributes + Array("/>".utf8), isEmpty: true) }

    /// - Parameter run: the attributes of a `g`, from the space before the first of them, and what it holds.
    static func run(_ run: [UInt8]) -> SVGFragment.Definition { wrap("g", run) }

    /// The definition of a clip, last, behind those that it refers to.
    static func clip(_ clip: Clip) -> [SVGFragment.Definition] { clips([clip]) }

    /// Definitions of which the last shows only what all of the clips show.
    private static func clips(_ clips: [Clip]) -> [SVGFragment.Definition] {
        guard let clip = clips.last else { return [] }
        let others = self.clips(clips.dropLast())
        var definitions = others
        var writer = MarkupWriter()
        if let other = others.last { reference(other, into: &writer) }
        writer.raw(">")
        for part in clip.parts {
            writer.raw("<path d=\"")
            PathData.page.write(part.path, into: &writer)
            writer.raw("\"")
            if part.evenOdd { writer.raw(" clip-rule=\"evenodd\"") }
            let within = self.clips(part.within)
            definitions += within
            if let last = within.last { reference(last, into: &writer) }
            writer.raw("/>")
        }
        return definitions + [wrap("clipPath", writer.bytes)]
    }

    private static func reference(_ definition: SVGFragment.Definition, into writer: inout MarkupWriter) {
        writer.raw(" clip-path=\"url(#")
        writer.text(definition.id)
        writer.raw(")\"")
    }

    /// - Parameters:
    ///   - content: from the attributes on.
    ///   - isEmpty: whether that ends the element.
    private static func wrap(_ name: String, _ content: [UInt8], isEmpty: Bool = false) -> SVGFragment.Definition {
        // FNV-1a, folded to 48 bits: short, and the same on every machine. Two of a page's hundred definitions share an id once in 10¹⁰ pages.
        let hash = content.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let folded = hash ^ hash >> 48
        let id = "d" + String(decoding: (0..<8).map { IDLetters.others[Int(folded >> ($0 * 6) & 63)] }, as: UTF8.self)
        var writer = MarkupWriter()
        writer.raw("<")
        writer.text(name)
        writer.raw(" id=\"")
        writer.text(id)
        writer.raw("\"")
        writer.append(content)
        if !isEmpty {
            writer.raw("</")
            writer.text(name)
            writer.raw(">")
        }
        return SVGFragment.Definition(id: id, markup: writer.bytes)
    }
}
