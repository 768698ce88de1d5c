/// Why a page could not be painted.
public enum RasterizationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The area has no extent, or one that is no number.
    case emptyArea
    /// The picture would have no pixels, or more than ``Rasterizer/pixelLimit``.
    case size(pixelWidth: Int)
    /// The drawing library gave up, with its own word for why.
    case drawing(String)

    public var description: String {
        switch self {
        case .emptyArea: "the area to paint is empty"
        case .size(let pixelWidth): "a picture \(pixelWidth) pixels wide cannot be painted"
        case .drawing(let reason): "painting failed: \(reason)"
        }
    }
}
