internal import Artwork

/// Keeps pages on which only the shared art that they begin with has been painted, as many as fit into its memory.
final class BaseCache {
    struct Key: Hashable {
        /// `nil` for a page that begins with something else: then there is only the background.
        var art: ObjectIdentifier?
        var frame: PixelFrame
    }

    private struct Entry {
        /// Held, so that its identity cannot pass to other art.
        var art: SharedArt
        var pixels: [UInt32]
    }

    private let byteLimit: Int
    private var entries: [Key: Entry] = [:]
    private var byteCount = 0

    init(byteLimit: Int) { self.byteLimit = byteLimit }

    subscript(key: Key) -> [UInt32]? { entries[key]?.pixels }

    func keep(_ pixels: [UInt32], of art: SharedArt, under key: Key) {
        let size = 4 * pixels.count
        guard size <= byteLimit else { return }
        if byteCount + size > byteLimit {
            entries.removeAll()
            byteCount = 0
        }
        entries[key] = Entry(art: art, pixels: pixels)
        byteCount += size
    }
}
