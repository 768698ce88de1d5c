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
        let (square, module) = (place.square, place.module)
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
                path.append(.rect(Rect(
                    x: square.minX + Double(start + quiet) * module, y: square.minY + Double(y + quiet) * module,
                    width: Double(x - start) * module, height: module)))
            }
        }
        return [
            .shape(Shape(path: .rect(square), fill: .solid(ground))),
            .shape(Shape(path: path, fill: .solid(dark))),
        ]
    }
}
