public import Measures

/// One side of a sheet, finished: the origin is the corner of the trim, the bleed lies outside it.
public struct Page: Sendable {
    /// In what the piece is measured by those who order it.
    public enum Unit: Sendable, Hashable {
        /// On paper.
        case millimetres
        /// On a screen, 96 to the inch.
        case pixels
    }

    public var trim: Size
    /// In millimetres, the same on all four sides.
    public var bleed: Double
    public var items: [ArtworkItem]
    public var unit: Unit

    public init(trim: Size, bleed: Double, items: [ArtworkItem], unit: Unit = .millimetres) {
        self.trim = trim
        self.bleed = bleed
        self.items = items
        self.unit = unit
    }

    /// How many pixels the trim is wide, for a piece that is measured in them.
    public var pixelWidth: Int? {
        unit == .pixels ? Int((trim.width / Length.millimetresPerPixel).rounded()) : nil
    }

    /// Trim and bleed together.
    public var media: Rect {
        Rect(x: -bleed, y: -bleed, width: trim.width + 2 * bleed, height: trim.height + 2 * bleed)
    }
}
