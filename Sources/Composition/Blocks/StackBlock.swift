internal import Artwork
internal import Measures

/// Paragraphs under one another, close enough to read as one thing.
struct StackBlock: Block {
    var texts: [SetText]
    /// Between two paragraphs, in units of the body size.
    var gap: Double

    func height(_ scale: TypeScale, width: Double, air: Double) -> Double? {
        var total = gap * scale.body * Double(max(0, texts.count - 1))
        for text in texts {
            guard let height = text.height(size: scale.size(text.style), width: width) else { return nil }
            total += height
        }
        return total
    }

    func paint(at origin: Point, _ scale: TypeScale, width: Double, air: Double, into items: inout [ArtworkItem]) {
        var y = origin.y
        for text in texts {
            let painted = text.paint(at: Point(origin.x, y), size: scale.size(text.style), width: width, into: &items) ?? 0
            y += painted + gap * scale.body
        }
    }
}
