public import Artwork

/// A picture of opaque sRGB pixels.
public struct Bitmap: Sendable, Hashable {
    public let width: Int
    public let height: Int
    /// Row by row from the top left, each `0xFFRRGGBB`.
    public let pixels: [UInt32]

    /// - Parameter pixels: `0x??RRGGBB` each; those that lack are black, those too many are left out.
    public init(width: Int, height: Int, pixels: [UInt32]) {
        self.width = max(0, width)
        self.height = max(0, height)
        let (count, overflow) = self.width.multipliedReportingOverflow(by: self.height)
        var pixels = overflow ? [] : pixels
        if pixels.count > count { pixels.removeLast(pixels.count - count) }
        if pixels.count < count, !overflow { pixels += Array(repeating: 0, count: count - pixels.count) }
        pixels.withUnsafeMutableBufferPointer { pixels in
            for index in pixels.indices { pixels[index] |= 0xFF00_0000 }
        }
        self.pixels = pixels
    }

    /// The colour of a pixel; `nil` outside the picture.
    public subscript(x: Int, y: Int) -> RGB? {
        guard x >= 0, x < width, y >= 0, y < height else { return nil }
        return RGB(pixel: pixels[y * width + x])
    }

    /// Red, green and blue of each pixel, row by row.
    public var rgb: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: pixels.count * 3) { bytes, count in
            count = pixels.count * 3
            pixels.withUnsafeBufferPointer { pixels in
                for index in pixels.indices {
                    bytes[3 * index] = UInt8(truncatingIfNeeded: pixels[index] >> 16)
                    bytes[3 * index + 1] = UInt8(truncatingIfNeeded: pixels[index] >> 8)
                    bytes[3 * index + 2] = UInt8(truncatingIfNeeded: pixels[index])
                }
            }
        }
    }
}
