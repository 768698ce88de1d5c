internal import PNGCodec

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
        return try encode(pixels, sheet.width, sheet.height)
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

    /// Six bits red and green, four blue are enough for a sheet; equal pixels stay equal.
    private static func encode(_ pixels: [UInt32], _ width: Int, _ height: Int) throws -> [UInt8] {
        func key(_ pixel: UInt32) -> UInt32 { pixel & 0xF0F0F0 }
        var counts: [UInt32: Int] = [:]
        for pixel in pixels { counts[key(pixel), default: 0] += 1 }
        let used = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(256).map(\.key)
        var places: [UInt32: UInt8] = [:]
        for (index, key) in used.enumerated() { places[key] = UInt8(index) }
        func distance(_ a: UInt32, _ b: UInt32) -> Int {
            [16, 8, 0].reduce(0) { sum, shift in
                let difference = Int(a >> UInt32(shift) & 255) - Int(b >> UInt32(shift) & 255)
                return sum + difference * difference
            }
        }
        for key in counts.keys.sorted() where places[key] == nil {
            places[key] = UInt8(used.indices.min { distance(used[$0], key) < distance(used[$1], key) } ?? 0)
        }
        let palette = used.map { key in
            (red: UInt8(key >> 16 & 255) | 0x08, green: UInt8(key >> 8 & 255) | 0x08, blue: UInt8(key & 255) | 0x08)
        }
        return try PNGEncoder.encode(
            width: width, height: height, palette: palette, indices: pixels.map { places[key($0)] ?? 0 }, texts: [])
    }
}
