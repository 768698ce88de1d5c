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
        var path = Path()
        for y in 0..<matrix.size {
            var x = 0
            while x < matrix.size {
                guard matrix[x, y] else {
                    x += 1
                    continue
                }
                let start = x
                while x < matrix.size, matrix[x, y] { x += 1 }
                path.append(.rect(Rect(x: Double(start + quiet), y: Double(y + quiet), width: Double(x - start), height: 1)))
            }
        }
        // In whole modules, which are short to write.
        let modules = Transform(a: place.module, b: 0, c: 0, d: place.module, tx: place.square.minX, ty: place.square.minY)
        return [
            .shape(Shape(path: .rect(place.square), fill: .solid(ground))),
            .group(Group(transform: modules, items: [.shape(Shape(path: path, fill: .solid(dark)))])),
        ]
    }
}
