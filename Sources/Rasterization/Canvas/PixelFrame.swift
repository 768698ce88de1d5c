internal import Artwork
internal import Measures

/// What of a page is shown, in how many pixels, on which background.
struct PixelFrame: Hashable {
    var width: Int
    var height: Int
    /// From the page's millimetres to pixels.
    var transform: Transform
    var background: RGB

    /// - Throws: ``RasterizationError`` for an empty area or a picture too large.
    init(_ area: Rect, pixelWidth: Int, background: RGB) throws(RasterizationError) {
        guard area.width > 0, area.height > 0, area.width.isFinite, area.height.isFinite, area.x.isFinite, area.y.isFinite else {
            throw .emptyArea
        }
        let height = max(1, (Double(pixelWidth) * area.height / area.width).rounded())
        guard (1...Canvas.longestSide).contains(pixelWidth), height <= Double(Canvas.longestSide),
            pixelWidth * Int(height) <= Rasterizer.pixelLimit
        else { throw .size(pixelWidth: pixelWidth) }
        (width, self.height, self.background) = (pixelWidth, Int(height), background)
        let scale = Transform.scale(Double(width) / area.width, Double(self.height) / area.height)
        transform = scale.after(.translation(-area.x, -area.y))
    }
}
