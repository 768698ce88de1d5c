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

    /// The shared art that palettes know by its identity, where it stands.
    var withKnownArtOnly: [ArtworkItem] {
        compactMap { item in
            switch item {
            case .shared(let art): return art.items.count > ColourSurvey.mostItemsTold ? item : nil
            case .group(var group):
                group.items = group.items.withKnownArtOnly
                return group.items.isEmpty ? nil : .group(group)
            case .shape, .glyphs, .image: return nil
            }
        }
    }
}
