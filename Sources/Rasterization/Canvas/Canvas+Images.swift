internal import Artwork
internal import CCairo
internal import Measures

extension Canvas {
    /// Cairo's limit for a side of a picture.
    static let longestSide = 32_767

    func paint(_ image: RasterImage, _ transform: Transform, fade: Double) {
        let (width, height) = (image.pixelWidth, image.pixelHeight)
        guard (1...Canvas.longestSide).contains(width), (1...Canvas.longestSide).contains(height), image.rgba.count == width * height * 4,
            fade > 0, trace(.rect(image.frame), transform)
        else { return }
        defer { cairo_new_path(context) }
        let placed = transform.after(Transform(
            a: image.frame.width / Double(width), b: 0, c: 0, d: image.frame.height / Double(height), tx: image.frame.x, ty: image.frame.y))
        guard var matrix = placed.inverse else { return }
        var pixels = Canvas.premultiplied(image.rgba)
        pixels.withUnsafeMutableBytes { bytes in
            let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let picture = cairo_image_surface_create_for_data(start, CAIRO_FORMAT_ARGB32, Int32(width), Int32(height), Int32(4 * width))
            defer { cairo_surface_destroy(picture) }
            cairo_save(context)
            cairo_set_source_surface(context, picture, 0, 0)
            let source = cairo_get_source(context)
            cairo_pattern_set_matrix(source, &matrix)
            cairo_pattern_set_extend(source, CAIRO_EXTEND_PAD)
            cairo_clip(context)
            cairo_paint_with_alpha(context, min(fade, 1))
            // Gives the source back, before its memory goes.
            cairo_restore(context)
            cairo_surface_finish(picture)
        }
    }

    /// Red, green, blue and alpha as cairo's `0xAARRGGBB` with the colours multiplied by alpha.
    private static func premultiplied(_ rgba: [UInt8]) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: rgba.count / 4) { pixels, count in
            count = rgba.count / 4
            rgba.withUnsafeBufferPointer { bytes in
                for index in 0..<count {
                    let alpha = UInt32(bytes[4 * index + 3])
                    func part(_ offset: Int) -> UInt32 { (UInt32(bytes[4 * index + offset]) * alpha + 127) / 255 }
                    pixels[index] = alpha << 24 | part(0) << 16 | part(1) << 8 | part(2)
                }
            }
        }
    }
}
