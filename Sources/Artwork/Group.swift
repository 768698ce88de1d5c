public import Measures

/// Items that are moved, clipped or faded together.
public struct Group: Sendable {
    public var transform: Transform
    /// In the coordinates inside the group; `nil` for no clipping.
    public var clip: Clip?
    /// Of the group as one picture, from 0 to 1.
    public var opacity: Double
    public var items: [ArtworkItem]

    public init(transform: Transform = .identity, clip: Clip? = nil, opacity: Double = 1, items: [ArtworkItem]) {
        self.transform = transform
        self.clip = clip
        self.opacity = opacity
        self.items = items
    }
}
