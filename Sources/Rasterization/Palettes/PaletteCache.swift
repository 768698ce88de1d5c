internal import Artwork

/// Keeps palettes of pages, as many as fit into its memory.
final class PaletteCache {
    struct Key: Hashable {
        var base: BaseCache.Key
        var colours: PageColours
    }

    private struct Entry {
        /// Held, so that their identity cannot pass to other art.
        var arts: [SharedArt]
        var palette: PagePalette
    }

    private let byteLimit: Int
    private var entries: [Key: Entry] = [:]
    private var byteCount = 0

    init(byteLimit: Int) { self.byteLimit = byteLimit }

    subscript(key: Key) -> PagePalette? { entries[key]?.palette }

    func keep(_ palette: PagePalette, of arts: [SharedArt], under key: Key) {
        guard palette.byteCount <= byteLimit else { return }
        if byteCount + palette.byteCount > byteLimit {
            entries.removeAll()
            byteCount = 0
        }
        entries[key] = Entry(arts: arts, palette: palette)
        byteCount += palette.byteCount
    }
}
