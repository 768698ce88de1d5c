internal import Artwork
internal import PNGCodec
internal import Rasterization

/// Pictures side by side: how pieces are judged, and what the README shows.
public enum ContactSheet {
    /// Puts PNG pictures into rows on a grey ground, each scaled to the same width by averaging.
    ///
    /// - Returns: `nil` when none of them can be read.
    public static func png(_ pictures: [[UInt8]], columns: Int, width: Int) throws -> [UInt8]? {
        let tiles = pictures.compactMap { try? PNGDecoder.decode($0) }.map { scaled($0, to: width) }
        guard let first = tiles.first, columns > 0 else { return nil }
        let gap = max(8, width / 16)
        let rows = (tiles.count + columns - 1) / columns
        let tileHeight = tiles.reduce(first.height) { max($0, $1.height) }
        let sheet = (width: min(columns, tiles.count) * (width + gap) + gap, height: rows * (tileHeight + gap) + gap)
        var pixels = [UInt32](repeating: 0xD9D4DE, count: sheet.width * sheet.height)
        for (index, tile) in tiles.enumerated() {
            let left = gap + index % columns * (width + gap), top = gap + index / columns * (tileHeight + gap)
            for y in 0..<tile.height {
                for x in 0..<width { pixels[(top + y) * sheet.width + left + x] = tile.pixels[y * width + x] }
            }
        }
        let indexed = Bitmap(width: sheet.width, height: sheet.height, pixels: pixels).indexed()
        return try PNGEncoder().encode(
            width: indexed.width, height: indexed.height, palette: indexed.palette.map { ($0.red, $0.green, $0.blue) }, indices: indexed.indices,
            texts: [])
    }

    private static func scaled(_ picture: (width: Int, height: Int, rgba: [UInt8]), to width: Int) -> (height: Int, pixels: [UInt32]) {
        let height = max(1, picture.height * width / picture.width)
        var pixels: [UInt32] = []
        pixels.reserveCapacity(width * height)
        for y in 0..<height {
            let fromY = y * picture.height / height, toY = max(fromY + 1, (y + 1) * picture.height / height)
            for x in 0..<width {
                let fromX = x * picture.width / width, toX = max(fromX + 1, (x + 1) * picture.width / width)
                var sum = (0, 0, 0)
                for sourceY in fromY..<toY {
                    for sourceX in fromX..<toX {
                        let at = (sourceY * picture.width + sourceX) * 4
                        sum.0 += Int(picture.rgba[at])
                        sum.1 += Int(picture.rgba[at + 1])
                        sum.2 += Int(picture.rgba[at + 2])
                    }
                }
                let count = (toX - fromX) * (toY - fromY)
                pixels.append(UInt32(sum.0 / count) << 16 | UInt32(sum.1 / count) << 8 | UInt32(sum.2 / count))
            }
        }
        return (height, pixels)
    }
}
