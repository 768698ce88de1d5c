public import Measures

/// A drawing read from the static subset of SVG.
public struct SVGDrawing: Sendable {
    /// Width and height in millimetres.
    public var size: Size
    /// The part of the plane that the drawing shows, in the units of ``items``: millimetres for a drawing at real size, else 1/96 inch.
    public var viewBox: Rect
    public var items: [ArtworkItem]
    public var slots: [SVGSlot]
    /// The picture files that were read for it, in the order of their first use: with the drawing itself, all that it is made of.
    public var pictureFiles: [[UInt8]]
    /// Where in the file what is painted stands.
    public var sources: SVGSourceMap
}
