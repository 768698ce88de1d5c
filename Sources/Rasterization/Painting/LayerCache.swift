internal import Artwork
internal import Measures

/// Keeps the layers of shared art, as many as fit into its memory.
final class LayerCache {
    private struct Key: Hashable {
        var art: ObjectIdentifier
        var transform: Transform
        var width: Int
        var height: Int
    }

    private struct Entry {
        /// Held, so that its identity cannot pass to other art.
        var art: SharedArt
        /// `nil` for art that shows nothing on this page.
        var layer: Layer?
    }

    private let byteLimit: Int
    private var entries: [Key: Entry] = [:]
    private var byteCount = 0

    init(byteLimit: Int) { self.byteLimit = byteLimit }

    func layer(of art: SharedArt, _ transform: Transform, width: Int, height: Int, draw: (SharedArt, Transform) -> Layer?) -> Layer? {
        let key = Key(art: ObjectIdentifier(art), transform: transform, width: width, height: height)
        if let known = entries[key] { return known.layer }
        let layer = draw(art, transform)
        // What an entry takes besides its pixels is counted too, so that empty ones cannot pile up.
        let size = (layer?.byteCount ?? 0) + 1_024
        guard size <= byteLimit else { return layer }
        if byteCount + size > byteLimit {
            entries.removeAll()
            byteCount = 0
        }
        entries[key] = Entry(art: art, layer: layer)
        byteCount += size
        return layer
    }
}
