/// Items that stand on many pages in the same place: a template's drawing, a pattern, a picture.
///
/// Identity stands for equality: renditions keep what they made of it under ``ObjectIdentifier``.
public final class SharedArt: Sendable {
    public let items: [ArtworkItem]

    public init(items: [ArtworkItem]) { self.items = items }
}
