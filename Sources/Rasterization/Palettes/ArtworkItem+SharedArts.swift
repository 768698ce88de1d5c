internal import Artwork

extension Sequence<ArtworkItem> {
    /// All shared art among the items, however deep.
    var sharedArts: [SharedArt] {
        flatMap { item -> [SharedArt] in
            switch item {
            case .shared(let art): [art] + art.items.sharedArts
            case .group(let group): group.items.sharedArts
            case .shape, .glyphs, .image: []
            }
        }
    }

    /// The items without those that are not shared art.
    var withSharedArtOnly: [ArtworkItem] {
        compactMap { item in
            switch item {
            case .shared: return item
            case .group(var group):
                group.items = group.items.withSharedArtOnly
                return group.items.isEmpty ? nil : .group(group)
            case .shape, .glyphs, .image: return nil
            }
        }
    }
}
