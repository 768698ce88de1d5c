/// One thing to paint; later items lie on earlier ones.
public indirect enum ArtworkItem: Sendable {
    case shape(Shape)
    case glyphs(GlyphRun)
    case image(RasterImage)
    case group(Group)
    /// Art that many editions share, so that its bytes are made once.
    case shared(SharedArt)
}
