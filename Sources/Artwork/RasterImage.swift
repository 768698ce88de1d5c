public import Measures

/// A picture of pixels on a page.
public struct RasterImage: Sendable, Hashable {
    public var frame: Rect
    public var pixelWidth: Int
    public var pixelHeight: Int
    /// Red, green, blue and alpha of each pixel, row by row, alpha not multiplied in.
    public var rgba: [UInt8]
    /// The file it came from, whole, for renditions that can carry it as it is.
    public var png: [UInt8]

    public init(frame: Rect, pixelWidth: Int, pixelHeight: Int, rgba: [UInt8], png: [UInt8]) {
        self.frame = frame
        self.pixelWidth = pixelWidth
        self.pixelHeight = pixelHeight
        self.rgba = rgba
        self.png = png
    }
}
