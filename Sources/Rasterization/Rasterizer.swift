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
    private let layers = LayerCache(byteLimit: 12 << 20)
    private let bases = BaseCache(byteLimit: 12 << 20)

    public init(typesetter: Typesetter) {
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
        let (width, height) = try Rasterizer.size(area, pixelWidth: pixelWidth)
        let scale = Transform.scale(Double(width) / area.width, Double(height) / area.height)
        let transform = scale.after(.translation(-area.x, -area.y))
        var pixels = Array(repeating: background.pixel, count: 0)
        var items = page.items[...]
        if case .shared(let art) = items.first {
            let key = BaseCache.Key(
                art: ObjectIdentifier(art), transform: transform, width: width, height: height, background: background)
            if let known = bases[key] {
                pixels = known
            } else {
                pixels = Array(repeating: background.pixel, count: width * height)
                try paint(art.items[...], transform, on: &pixels, width: width, height: height)
                bases.keep(pixels, of: art, under: key)
            }
            items = items.dropFirst()
        } else {
            pixels = Array(repeating: background.pixel, count: width * height)
        }
        try paint(items, transform, on: &pixels, width: width, height: height)
        return Bitmap(width: width, height: height, pixels: pixels)
    }

    private func paint(
        _ items: ArraySlice<ArtworkItem>, _ transform: Transform, on pixels: inout [UInt32], width: Int, height: Int
    ) throws(RasterizationError) {
        let failure = pixels.withUnsafeMutableBufferPointer { pixels -> String? in
            guard let start = pixels.baseAddress, let canvas = Canvas(over: start, width: width, height: height) else { return "no canvas" }
            let painter = Painter(canvas: canvas, glyphs: glyphs, extents: extents, layers: layers, isDirect: true)
            painter.paint(items, transform)
            return canvas.failure
        }
        if let failure { throw .drawing(failure) }
    }

    private static func size(_ area: Rect, pixelWidth: Int) throws(RasterizationError) -> (width: Int, height: Int) {
        guard area.width > 0, area.height > 0, area.width.isFinite, area.height.isFinite, area.x.isFinite, area.y.isFinite else {
            throw .emptyArea
        }
        let height = max(1, (Double(pixelWidth) * area.height / area.width).rounded())
        guard (1...Canvas.longestSide).contains(pixelWidth), height <= Double(Canvas.longestSide), pixelWidth * Int(height) <= pixelLimit else {
            throw .size(pixelWidth: pixelWidth)
        }
        return (pixelWidth, Int(height))
    }
}
