public import Measures

/// A drawing read from the static subset of SVG.
public struct SVGDrawing: Sendable {
    /// Width and height in millimetres.
    public var size: Size
    /// The part of the plane that the drawing shows, in its own units.
    public var viewBox: Rect
    public var items: [ArtworkItem]
    public var slots: [SVGSlot]
}
