internal import Artwork

extension RGB {
    /// Reads `0x??RRGGBB`.
    init(pixel: UInt32) {
        self.init(UInt8(truncatingIfNeeded: pixel >> 16), UInt8(truncatingIfNeeded: pixel >> 8), UInt8(truncatingIfNeeded: pixel))
    }

    /// `0xFFRRGGBB`.
    var pixel: UInt32 { 0xFF00_0000 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }
}
