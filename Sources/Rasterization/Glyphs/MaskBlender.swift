internal import Artwork

/// Lays one colour through masks on opaque pixels, mixing the 8-bit values of sRGB as browsers do.
struct MaskBlender {
    private let pixels: UnsafeMutablePointer<UInt32>
    private let width: Int
    private let height: Int
    private let colour: UInt32
    /// From 1 to 256, of 256.
    private let opacity: UInt32

    init(pixels: UnsafeMutablePointer<UInt32>, width: Int, height: Int, colour: RGB, opacity: Double) {
        self.pixels = pixels
        self.width = width
        self.height = height
        self.colour = colour.pixel
        self.opacity = UInt32((min(opacity, 1) * 256).rounded())
    }

    /// - Parameters:
    ///   - coverage: the mask's own bytes.
    ///   - column: of the pixel in which the glyph's origin lies.
    func blend(_ mask: GlyphMask, _ coverage: UnsafePointer<UInt8>, column: Int, row: Int) {
        let left = column + mask.left, top = row + mask.top
        let firstColumn = max(0, -left), endColumn = min(mask.width, width - left)
        let firstRow = max(0, -top), endRow = min(mask.height, height - top)
        guard firstColumn < endColumn, firstRow < endRow else { return }
        for row in firstRow..<endRow {
            let source = coverage + row * mask.stride
            let target = pixels + ((top + row) * width + left)
            for column in firstColumn..<endColumn where source[column] != 0 {
                target[column] = mix(target[column], UInt32(source[column]))
            }
        }
    }

    /// The pixel after as many 255ths of the colour, red and blue worked out together.
    @inline(__always)
    private func mix(_ below: UInt32, _ coverage: UInt32) -> UInt32 {
        let above = (coverage &* opacity &+ 128) &>> 8
        let rest = 255 &- above
        var redBlue = (colour & 0xFF00FF) &* above &+ (below & 0xFF00FF) &* rest &+ 0x800080
        redBlue = (redBlue &+ (redBlue &>> 8 & 0xFF00FF)) &>> 8 & 0xFF00FF
        var green = (colour &>> 8 & 0xFF) &* above &+ (below &>> 8 & 0xFF) &* rest &+ 0x80
        green = (green &+ green &>> 8) &>> 8
        return 0xFF00_0000 | redBlue | green &<< 8
    }
}
