internal import Artwork
internal import Rasterization

/// The relative luminance of WCAG 2 by table, for many pixels.
enum LightTable {
    private static let linear: [Double] = (0...255).map { RGB(UInt8($0), UInt8($0), UInt8($0)).luminance }

    /// Of `0x??RRGGBB`.
    static func luminance(_ pixel: UInt32) -> Double {
        0.2126 * linear[Int(pixel >> 16 & 255)] + 0.7152 * linear[Int(pixel >> 8 & 255)] + 0.0722 * linear[Int(pixel & 255)]
    }

    /// The contrast of WCAG 2 between two luminances.
    static func contrast(_ one: Double, _ two: Double) -> Double { (max(one, two) + 0.05) / (min(one, two) + 0.05) }
}
