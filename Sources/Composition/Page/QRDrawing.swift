internal import Artwork
internal import Measures
internal import QRCode
internal import Typography

/// A QR code as one path on a white ground with the quiet zone that ISO/IEC 18004 asks for: four modules on each side.
enum QRDrawing {
    private static let quiet = 4

    /// At the edge of a frame at which lines end, as large as it can be there.
    static func place(_ matrix: QRMatrix, in frame: Rect, side: WritingDirection) -> PlacedPage.Code {
        let edge = min(frame.width, frame.height)
        return PlacedPage.Code(
            square: Rect(x: side == .leftToRight ? frame.maxX - edge : frame.minX, y: frame.minY, width: edge, height: edge),
            module: edge / Double(matrix.size + 2 * quiet))
    }

    static func items(_ matrix: QRMatrix, _ place: PlacedPage.Code, dark: Swatch, ground: Swatch) -> [ArtworkItem] {
        // In whole modules, which are short to write.
        let margin = Double(quiet) * place.module
        let modules = Transform(a: place.module, b: 0, c: 0, d: place.module, tx: place.square.minX + margin, ty: place.square.minY + margin)
        return [
            .shape(Shape(path: .rect(place.square), fill: .solid(ground))),
            .group(Group(transform: modules, items: [.shape(Shape(path: QROutline(matrix: matrix).path, fill: .solid(dark)))])),
        ]
    }
}
