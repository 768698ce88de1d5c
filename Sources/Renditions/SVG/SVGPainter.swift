internal import Artwork
internal import Measures
internal import Typography
internal import XMLTree

/// Writes artwork items as SVG markup.
struct SVGPainter {
    private(set) var writer = MarkupWriter()
    private(set) var definitions: [SVGFragment.Definition] = []
    private(set) var glyphs: [SVGFragment.GlyphKey] = []
    private var seenGlyphs: Set<SVGFragment.GlyphKey> = []
    private var seenDefinitions: Set<String> = []
    /// Gives the markup of art that other pages share too.
    private let shared: (SharedArt) -> SVGFragment
    /// Whether outlines that come again and again are written once: what is painted here stays for many pages.
    private let findsRepeats: Bool
    private var repeated = RepeatedItems()
    /// What was written of repeated items: under which id, and where it stands there.
    private var written: [RepeatedItems.Key: (id: String, place: Point)] = [:]

    /// Glyphs that show nothing, such as the space that does not break: few enough to be looked through.
    private var blank: [SVGFragment.GlyphKey] = []
    private let isBlank: (SVGFragment.GlyphKey) -> Bool

    init(findsRepeats: Bool = false, isBlank: @escaping (SVGFragment.GlyphKey) -> Bool = { _ in false }, shared: @escaping (SharedArt) -> SVGFragment) {
        self.findsRepeats = findsRepeats
        self.isBlank = isBlank
        self.shared = shared
    }

    var fragment: SVGFragment { SVGFragment(body: writer.bytes, definitions: definitions, glyphs: glyphs) }

    /// Paints all that a page has, once.
    mutating func paint(_ items: [ArtworkItem]) {
        repeated = RepeatedItems(items)
        paintAll(items)
    }

    private mutating func paintAll(_ items: [ArtworkItem]) {
        for item in items { paint(item) }
    }

    private mutating func paint(_ item: ArtworkItem) {
        switch item {
        case .shape(let shape):
            if let (key, place) = repeated.key(of: shape) { paint(key, at: place, SVGDefinitions.shape) { $0.writeOutline(shape) } } else { paint(shape) }
        case .glyphs(let run):
            if let (key, place) = repeated.key(of: run) { paint(key, at: place, SVGDefinitions.run) { $0.writeRun(run) } } else { paint(run) }
        case .image(let image): paint(image)
        case .group(let group): paint(group)
        case .shared(let art):
            let fragment = shared(art)
            writer.append(fragment.body)
            for definition in fragment.definitions { add(definition) }
            for glyph in fragment.glyphs { use(glyph) }
        }
    }

    private mutating func add(_ definition: SVGFragment.Definition) {
        if seenDefinitions.insert(definition.id).inserted { definitions.append(definition) }
    }

    /// - Returns: whether the glyph shows anything.
    @discardableResult
    private mutating func use(_ glyph: SVGFragment.GlyphKey) -> Bool {
        if seenGlyphs.insert(glyph).inserted {
            if isBlank(glyph) { blank.append(glyph) } else { glyphs.append(glyph) }
        }
        return !blank.contains(glyph)
    }

    // MARK: What comes again

    /// Refers to an item that is written in the definitions.
    ///
    /// - Parameters:
    ///   - element: makes a definition of what is written of it.
    ///   - write: writes it, where it is not there yet.
    private mutating func paint(
        _ key: RepeatedItems.Key, at place: Point, _ element: ([UInt8]) -> SVGFragment.Definition, _ write: (inout SVGPainter) -> Void
    ) {
        if let known = written[key] { return refer(to: known.id, by: Point(place.x - known.place.x, place.y - known.place.y)) }
        let definition = define(element, write)
        written[key] = (definition.id, place)
        refer(to: definition.id, by: .zero)
    }

    private mutating func define(_ element: ([UInt8]) -> SVGFragment.Definition, _ write: (inout SVGPainter) -> Void) -> SVGFragment.Definition {
        let outer = writer
        writer = MarkupWriter()
        write(&self)
        let definition = element(writer.bytes)
        writer = outer
        add(definition)
        return definition
    }

    private mutating func refer(to id: String, by offset: Point) {
        writer.raw("<use href=\"#")
        writer.text(id)
        writer.raw("\"")
        if offset.x != 0 { number(" x=\"", offset.x, decimals: 3) }
        if offset.y != 0 { number(" y=\"", offset.y, decimals: 3) }
        writer.raw("/>")
    }

    // MARK: Shapes

    private mutating func paint(_ shape: Shape) {
        guard findsRepeats, shape.isMovable else { return paintWhole(shape) }
        let repeats = PathRepeats(shape.path, reach: shape.stroke?.reach ?? 0)
        var shape = shape
        for motif in repeats.motifs {
            shape.path = motif.path
            let definition = define(SVGDefinitions.shape) { $0.writeOutline(shape) }
            for offset in motif.offsets { refer(to: definition.id, by: offset) }
        }
        shape.path = repeats.rest
        if !shape.path.isEmpty { paintWhole(shape) }
    }

    private mutating func paintWhole(_ shape: Shape) {
        writer.raw("<path")
        writeOutline(shape)
        writer.raw("/>")
    }

    /// A shape's attributes.
    private mutating func writeOutline(_ shape: Shape) {
        writer.raw(" d=\"")
        PathData.page.write(shape.path, into: &writer)
        writer.raw("\"")
        if let fill = shape.fill {
            paint(fill, attribute: "fill", opacity: "fill-opacity")
            if shape.evenOdd { writer.raw(" fill-rule=\"evenodd\"") }
        } else {
            writer.raw(" fill=\"none\"")
        }
        if let stroke = shape.stroke { paint(stroke) }
    }

    private mutating func paint(_ stroke: Stroke) {
        paint(stroke.paint, attribute: "stroke", opacity: "stroke-opacity")
        number(" stroke-width=\"", stroke.width, decimals: 3)
        if stroke.cap != .butt { attribute(" stroke-linecap=\"", stroke.cap.rawValue) }
        if stroke.join != .miter { attribute(" stroke-linejoin=\"", stroke.join.rawValue) }
        if stroke.join == .miter, stroke.miterLimit != Stroke.standardMiterLimit { number(" stroke-miterlimit=\"", stroke.miterLimit, decimals: 3) }
        guard !stroke.dashes.isEmpty else { return }
        if stroke.dashOffset != 0 { number(" stroke-dashoffset=\"", stroke.dashOffset, decimals: 3) }
        writer.raw(" stroke-dasharray=\"")
        for (index, dash) in stroke.dashes.enumerated() {
            if index > 0 { writer.raw(" ") }
            writer.number(dash, decimals: 3)
        }
        writer.raw("\"")
    }

    private mutating func paint(_ paint: Paint, attribute name: StaticString, opacity opacityName: StaticString) {
        writer.raw(" ")
        writer.raw(name)
        writer.raw("=\"")
        switch paint {
        case .solid(let swatch, let opacity):
            writer.text(swatch.rgb.hex)
            writer.raw("\"")
            guard opacity < 1 else { return }
            writer.raw(" ")
            writer.raw(opacityName)
            number("=\"", opacity, decimals: 3)
        case .gradient(let gradient):
            let definition = SVGDefinitions.gradient(gradient)
            add(definition)
            writer.raw("url(#")
            writer.text(definition.id)
            writer.raw(")\"")
        }
    }

    private mutating func number(_ name: StaticString, _ value: Double, decimals: Int) {
        writer.raw(name)
        writer.number(value, decimals: decimals)
        writer.raw("\"")
    }

    private mutating func attribute(_ name: StaticString, _ value: String) {
        writer.raw(name)
        writer.text(value)
        writer.raw("\"")
    }

    // MARK: Text, groups, pictures

    private mutating func paint(_ run: GlyphRun) {
        writer.raw("<g")
        writeRun(run)
        writer.raw("</g>")
    }

    /// The attributes of a run, the end of its tag, and its glyphs.
    private mutating func writeRun(_ run: GlyphRun) {
        writer.raw(" transform=\"translate(")
        writer.number(run.origin.x, decimals: 3)
        writer.raw(" ")
        writer.number(run.origin.y, decimals: 3)
        writer.raw(")scale(")
        writer.number(run.size / 1000, decimals: 6)
        writer.raw(")\"")
        paint(.solid(run.swatch, opacity: run.opacity), attribute: "fill", opacity: "fill-opacity")
        writer.raw(">")
        for glyph in run.glyphs {
            let key = SVGFragment.GlyphKey(font: run.font, glyph: glyph.id)
            guard use(key) else { continue }
            writer.raw("<use href=\"#")
            writer.writeGlyphID(key)
            writer.raw("\"")
            let x = (glyph.offset.x * 1000).rounded(), y = (glyph.offset.y * 1000).rounded()
            if x != 0 { number(" x=\"", x, decimals: 0) }
            if y != 0 { number(" y=\"", y, decimals: 0) }
            writer.raw("/>")
        }
    }

    private mutating func paint(_ group: Group) {
        writer.raw("<g")
        if group.transform != .identity {
            writer.raw(" transform=\"")
            writer.writeMatrix(group.transform)
            writer.raw("\"")
        }
        if let clip = group.clip {
            let definitions = SVGDefinitions.clip(clip)
            for definition in definitions { add(definition) }
            if let last = definitions.last { attribute(" clip-path=\"", "url(#\(last.id))") }
        }
        if group.opacity < 1 { number(" opacity=\"", group.opacity, decimals: 3) }
        writer.raw(">")
        paintAll(group.items)
        writer.raw("</g>")
    }

    private mutating func paint(_ image: RasterImage) {
        writer.raw("<image")
        number(" x=\"", image.frame.x, decimals: 3)
        number(" y=\"", image.frame.y, decimals: 3)
        number(" width=\"", image.frame.width, decimals: 3)
        number(" height=\"", image.frame.height, decimals: 3)
        writer.raw(" preserveAspectRatio=\"none\" href=\"data:image/png;base64,")
        writer.base64(image.png)
        writer.raw("\"/>")
    }
}
