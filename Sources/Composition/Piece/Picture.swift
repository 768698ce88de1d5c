public import Artwork
public import Measures

/// A drawing that explains an action, and its text for those who do not see it.
public struct Picture: Sendable {
    public var art: SharedArt
    /// The part of the plane that the drawing fills.
    public var frame: Rect
    public var alternative: PieceText

    public init(art: SharedArt, frame: Rect, alternative: PieceText) {
        self.art = art
        self.frame = frame
        self.alternative = alternative
    }
}
