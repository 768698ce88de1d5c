public import Measures

/// One side of a sheet, finished: the origin is the corner of the trim, the bleed lies outside it.
public struct Page: Sendable {
    public var trim: Size
    /// In millimetres, the same on all four sides.
    public var bleed: Double
    public var items: [ArtworkItem]

    public init(trim: Size, bleed: Double, items: [ArtworkItem]) {
        self.trim = trim
        self.bleed = bleed
        self.items = items
    }

    /// Trim and bleed together.
    public var media: Rect {
        Rect(x: -bleed, y: -bleed, width: trim.width + 2 * bleed, height: trim.height + 2 * bleed)
    }
}
