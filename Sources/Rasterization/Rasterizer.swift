public import Artwork
public import Measures
public import Typography

/// Paints finished pages as pixels.
///
/// One per worker, like the typesetter whose outlines it paints. It keeps what pages share: the art that they begin with,
/// other shared art, and the shapes of letters; what it keeps is bounded, and never changes a pixel.
public final class Rasterizer {
    /// The most pixels that a picture may have, 64 Mi; no side may be longer than 32,767.
    public static let pixelLimit = 1 << 26

    private let extents: Extents
    private let glyphs: GlyphPainter
    private let layers: LayerCache
    private let bases = BaseCache(byteLimit: 14 << 20)
    private let palettes = PaletteCache(byteLimit: 6 << 20)
    private let buffer = PixelBuffer()

    /// - Parameter layerBytes: how much memory the layers of shared art may take; little where each page is painted once.
    public init(typesetter: Typesetter, layerBytes: Int = 12 << 20) {
        layers = LayerCache(byteLimit: layerBytes)
        extents = Extents(typesetter: typesetter)
        glyphs = GlyphPainter(typesetter: typesetter)
    }

    /// Paints a part of a page.
    ///
    /// What cannot be painted, such as a shape with a point that is no number, is left out.
    ///
    /// - Parameters:
    ///   - area: what is shown, in the page's millimetres; `page.media` shows the bleed, the trim rectangle cuts it off.
    ///   - pixelWidth: how many pixels `area` is wide; the height follows from it, rounded.
    ///   - background: what is seen where nothing is painted.
    /// - Throws: ``RasterizationError`` for an empty area, a picture too large, or when cairo runs out of memory.
    public func draw(_ page: Page, area: Rect, pixelWidth: Int, background: RGB) throws(RasterizationError) -> Bitmap {
        let frame = try PixelFrame(area, pixelWidth: pixelWidth, background: background)
        return Bitmap(width: frame.width, height: frame.height, pixels: Array(try painted(page.itemsOnBase, frame, on: base(of: page, frame))))
    }

    /// Paints a part of a page in at most 256 colours, those of areas and words exactly.
    ///
    /// Pages that begin with the same art have the same colours in common, where those suit them: then no pixel but one in
    /// 5,000 is further than 24 of 255 from its own colour in any channel. Otherwise as ``Bitmap/indexed()``.
    ///
    /// - Parameters: as those of ``draw(_:area:pixelWidth:background:)``.
    public func drawIndexed(_ page: Page, area: Rect, pixelWidth: Int, background: RGB) throws(RasterizationError) -> IndexedBitmap {
        let frame = try PixelFrame(area, pixelWidth: pixelWidth, background: background)
        let base = try base(of: page, frame)
        // First of all, because it paints in the same buffer.
        let palette = try palette(of: page, frame, base)
        let pixels = try painted(page.itemsOnBase, frame, on: base)
        if let palette, let indices = palette.indices(of: pixels, on: base) {
            return IndexedBitmap(width: frame.width, height: frame.height, palette: palette.colours, indices: indices)
        }
        return Bitmap(width: frame.width, height: frame.height, pixels: Array(pixels)).indexed()
    }

    /// The art that a page begins with by itself.
    private func base(of page: Page, _ frame: PixelFrame) throws(RasterizationError) -> [UInt32] {
        guard let art = page.base else { return Array(repeating: frame.background.pixel, count: frame.width * frame.height) }
        let key = BaseCache.Key(art: ObjectIdentifier(art), frame: frame)
        if let known = bases[key] { return known }
        var pixels = Array(repeating: frame.background.pixel, count: frame.width * frame.height)
        let message = pixels.withUnsafeMutableBufferPointer { failure(of: art.items, on: $0, frame) }
        if let message { throw .drawing(message) }
        bases.keep(pixels, of: art, under: key)
        return pixels
    }

    /// Items on their base, until others are painted.
    private func painted(
        _ items: some Sequence<ArtworkItem>, _ frame: PixelFrame, on base: [UInt32]
    ) throws(RasterizationError) -> UnsafeMutableBufferPointer<UInt32> {
        let pixels = buffer.copy(base)
        if let message = failure(of: items, on: pixels, frame) { throw .drawing(message) }
        return pixels
    }

    /// `nil` for a page with pictures or gradients of its own.
    private func palette(of page: Page, _ frame: PixelFrame, _ base: [UInt32]) throws(RasterizationError) -> PagePalette? {
        let survey = ColourSurvey(page.itemsOnBase, frame, on: base)
        guard survey.isPlain else { return nil }
        let key = PaletteCache.Key(base: BaseCache.Key(art: page.base.map { ObjectIdentifier($0) }, frame: frame), colours: survey.colours)
        if let known = palettes[key] { return known }
        let reference = try painted(page.itemsOnBase.withKnownArtOnly, frame, on: base)
        let palette = PagePalette(survey.colours, reference: UnsafeBufferPointer(reference), base: base)
        palettes.keep(palette, of: page.items.sharedArts, under: key)
        return palette
    }

    /// Paints items, and says what cairo could not do.
    private func failure(of items: some Sequence<ArtworkItem>, on pixels: UnsafeMutableBufferPointer<UInt32>, _ frame: PixelFrame) -> String? {
        guard let start = pixels.baseAddress, let canvas = Canvas(over: start, width: frame.width, height: frame.height) else { return "no canvas" }
        let painter = Painter(canvas: canvas, glyphs: glyphs, extents: extents, layers: layers, isDirect: true)
        painter.paint(items, frame.transform)
        return canvas.failure
    }
}

extension Page {
    /// The shared art that the page begins with.
    fileprivate var base: SharedArt? {
        if case .shared(let art) = items.first { art } else { nil }
    }

    fileprivate var itemsOnBase: ArraySlice<ArtworkItem> { base == nil ? items[...] : items.dropFirst() }
}
