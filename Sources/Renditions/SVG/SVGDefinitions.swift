internal import Artwork
internal import Measures
internal import XMLTree

/// Gradients and clip paths, each under an id made of its own content, so that the same one has the same id on every page.
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
        case .radial(let centre, let radius):
            name = "radialGradient"
            number(" cx=\"", centre.x)
            number(" cy=\"", centre.y)
            number(" r=\"", radius)
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

    static func clip(_ path: Path) -> SVGFragment.Definition {
        var writer = MarkupWriter()
        writer.raw("><path d=\"")
        PathData.page.write(path, into: &writer)
        writer.raw("\"/>")
        return wrap("clipPath", writer.bytes)
    }

    private static func wrap(_ name: String, _ content: [UInt8]) -> SVGFragment.Definition {
        // FNV-1a: short, and the same on every machine.
        let hash = content.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let id = "d" + String(hash, radix: 36)
        var writer = MarkupWriter()
        writer.raw("<")
        writer.text(name)
        writer.raw(" id=\"")
        writer.text(id)
        writer.raw("\"")
        writer.append(content)
        writer.raw("</")
        writer.text(name)
        writer.raw(">")
        return SVGFragment.Definition(id: id, markup: writer.bytes)
    }
}
