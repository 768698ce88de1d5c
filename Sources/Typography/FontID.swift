/// A font of the pinned set, by its place in ``FontSet/files``.
public struct FontID: Sendable, Hashable {
    public let index: Int

    public init(index: Int) { self.index = index }
}
