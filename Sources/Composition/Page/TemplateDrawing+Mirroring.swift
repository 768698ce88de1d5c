internal import Artwork
internal import Measures

extension TemplateDrawing {
    /// The drawing for a page that is read from right to left: picture, copy and folds change sides.
    func mirrored(in trim: Size) -> TemplateDrawing {
        var drawing = self
        drawing.isMirrored = true
        for index in slots.indices { drawing.slots[index].frame.x = trim.width - slots[index].frame.maxX }
        return drawing
    }

    /// What the designer drew.
    func background(in trim: Size) -> ArtworkItem {
        guard isMirrored else { return .shared(art) }
        return .group(Group(transform: Transform(a: -1, b: 0, c: 0, d: 1, tx: trim.width, ty: 0), items: [.shared(art)]))
    }
}
