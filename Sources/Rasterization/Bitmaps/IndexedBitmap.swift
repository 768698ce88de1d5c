public import Artwork

/// A picture of at most 256 colours: a palette, and a place in it for each pixel.
public struct IndexedBitmap: Sendable, Hashable {
    public let width: Int
    public let height: Int
    /// From 1 to 256 colours; none for a picture without pixels.
    public let palette: [RGB]
    /// Row by row from the top left.
    public let indices: [UInt8]

    init(width: Int, height: Int, palette: [RGB], indices: [UInt8]) {
        self.width = width
        self.height = height
        self.palette = palette
        self.indices = indices
    }
}
