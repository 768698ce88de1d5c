internal import CLibPNG

/// Reads PNG through libpng's simplified interface, sizes checked before any memory is taken.
public enum PNGDecoder {
    /// 64 Mi.
    public static let mostPixels = 64 << 20

    /// Width, height, and red, green, blue and alpha of each pixel, row by row.
    ///
    /// - Parameter pixelLimit: a picture of more pixels is refused before memory is taken for it.
    public static func decode(_ bytes: [UInt8], pixelLimit: Int = mostPixels) throws(PNGError) -> (width: Int, height: Int, rgba: [UInt8]) {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        var failure: PNGError?
        var pixels: [UInt8] = []
        bytes.withUnsafeBytes { raw in
            guard png_image_begin_read_from_memory(&image, raw.baseAddress, raw.count) != 0 else {
                failure = .unreadable
                return
            }
            let width = Int(image.width), height = Int(image.height)
            guard width <= PNGEncoder.mostSide, height <= PNGEncoder.mostSide, width * height <= min(pixelLimit, mostPixels) else {
                failure = .size
                return
            }
            image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
            pixels = [UInt8](repeating: 0, count: width * height * 4)
            if png_image_finish_read(&image, nil, &pixels, Int32(width * 4), nil) == 0 { failure = .unreadable }
        }
        if let failure { throw failure }
        return (Int(image.width), Int(image.height), pixels)
    }
}
