public import Artwork
public import Diagnostics
public import Measures

/// A drawing that explains an action, and its text for those who do not see it.
public struct Picture: Sendable {
    public var art: SharedArt
    /// The part of the plane that the drawing fills.
    public var frame: Rect
    public var alternative: PieceText
    /// Where its shapes stand in its file.
    public var sources: SVGSourceMap?
    /// Where the campaign asks for it.
    public var place: SourcePlace?

    public init(art: SharedArt, frame: Rect, alternative: PieceText, sources: SVGSourceMap? = nil, place: SourcePlace? = nil) {
        self.art = art
        self.frame = frame
        self.alternative = alternative
        self.sources = sources
        self.place = place
    }
}
