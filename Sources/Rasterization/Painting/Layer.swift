/// Art painted apart, and where on the page it belongs.
final class Layer {
    let canvas: Canvas
    let bounds: PixelBounds

    init(canvas: Canvas, bounds: PixelBounds) {
        self.canvas = canvas
        self.bounds = bounds
    }

    /// What it takes in memory.
    var byteCount: Int { 4 * canvas.width * canvas.height }
}
