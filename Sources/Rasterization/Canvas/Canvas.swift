internal import Artwork
internal import CCairo
internal import Measures

/// A surface of cairo with its context, in pixels: the one place where cairo's handles live and are freed.
final class Canvas {
    let width: Int
    let height: Int
    let surface: OpaquePointer
    let context: OpaquePointer
    /// The pixels, `0x??RRGGBB` row by row, where nothing shines through; `nil` for a canvas with transparency.
    let opaquePixels: UnsafeMutablePointer<UInt32>?

    /// An opaque canvas over pixels that the caller keeps alive and has filled with a background.
    init?(over pixels: UnsafeMutablePointer<UInt32>, width: Int, height: Int) {
        let bytes = UnsafeMutableRawPointer(pixels).assumingMemoryBound(to: UInt8.self)
        guard let surface = cairo_image_surface_create_for_data(bytes, CAIRO_FORMAT_RGB24, Int32(width), Int32(height), Int32(4 * width)),
            let context = Canvas.context(on: surface)
        else { return nil }
        (self.width, self.height, self.surface, self.context, opaquePixels) = (width, height, surface, context, pixels)
    }

    /// A transparent canvas with memory of its own.
    init?(width: Int, height: Int) {
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)), let context = Canvas.context(on: surface)
        else { return nil }
        (self.width, self.height, self.surface, self.context, opaquePixels) = (width, height, surface, context, nil)
    }

    /// A canvas that keeps only how much of each pixel is covered, over bytes that the caller keeps alive.
    init?(coverage bytes: UnsafeMutablePointer<UInt8>, width: Int, height: Int, stride: Int) {
        guard let surface = cairo_image_surface_create_for_data(bytes, CAIRO_FORMAT_A8, Int32(width), Int32(height), Int32(stride)),
            let context = Canvas.context(on: surface)
        else { return nil }
        (self.width, self.height, self.surface, self.context, opaquePixels) = (width, height, surface, context, nil)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Cairo's word for what went wrong; `nil` when nothing did.
    var failure: String? {
        let status = cairo_status(context)
        return status == CAIRO_STATUS_SUCCESS ? nil : String(cString: cairo_status_to_string(status))
    }

    private static func context(on surface: OpaquePointer) -> OpaquePointer? {
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let context = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            return nil
        }
        return context
    }

    /// Paints what `body` paints as one picture, faded, inside `bounds`.
    func fade(_ opacity: Double, in bounds: PixelBounds, _ body: () -> Void) {
        cairo_save(context)
        cairo_rectangle(context, Double(bounds.x), Double(bounds.y), Double(bounds.width), Double(bounds.height))
        cairo_clip(context)
        cairo_push_group(context)
        body()
        cairo_pop_group_to_source(context)
        cairo_paint_with_alpha(context, opacity)
        cairo_restore(context)
    }

    /// Lays another canvas on this one with its corner at a pixel.
    func lay(_ other: Canvas, x: Int, y: Int, opacity: Double) {
        cairo_set_source_surface(context, other.surface, Double(x), Double(y))
        cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
        if opacity < 1 { cairo_paint_with_alpha(context, opacity) } else { cairo_paint(context) }
    }

    /// Covers the inside of a path.
    func fill(_ path: Path, _ transform: Transform) {
        guard trace(path, transform) else { return }
        cairo_set_source_rgba(context, 0, 0, 0, 1)
        cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
        cairo_fill(context)
    }
}
