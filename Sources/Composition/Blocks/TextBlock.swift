internal import Artwork
internal import Measures

/// One paragraph.
struct TextBlock: Block {
    var text: SetText

    func height(_ scale: TypeScale, width: Double, air: Double) -> Double? {
        text.height(size: scale.size(text.style), width: width)
    }

    func paint(at origin: Point, _ scale: TypeScale, width: Double, air: Double, into items: inout [ArtworkItem]) {
        _ = text.paint(at: origin, size: scale.size(text.style), width: width, into: &items)
    }
}
