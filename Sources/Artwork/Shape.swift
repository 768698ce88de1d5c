public import Measures

/// An outline with a fill, a stroke or both; the fill is painted first.
public struct Shape: Sendable, Hashable {
    public var path: Path
    public var fill: Paint?
    /// Whether overlaps leave holes (SVG `evenodd`) instead of adding up (`nonzero`).
    public var evenOdd: Bool
    public var stroke: Stroke?

    public init(path: Path, fill: Paint? = nil, evenOdd: Bool = false, stroke: Stroke? = nil) {
        self.path = path
        self.fill = fill
        self.evenOdd = evenOdd
        self.stroke = stroke
    }
}
