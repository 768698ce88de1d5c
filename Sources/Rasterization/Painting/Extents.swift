internal import Artwork
internal import Measures
internal import Typography

/// The smallest upright rectangle that holds what items paint, or a little more.
struct Extents {
    let typesetter: Typesetter

    /// - Returns: in the coordinates that `transform` leads to; `nil` when nothing is painted.
    func of(_ items: [ArtworkItem], _ transform: Transform) -> Rect? {
        items.reduce(nil) { Extents.union($0, of($1, transform)) }
    }

    private func of(_ item: ArtworkItem, _ transform: Transform) -> Rect? {
        switch item {
        case .shape(let shape): Extents.of(shape, transform)
        case .glyphs(let run): of(run, transform)
        case .image(let image): Path.rect(image.frame).applying(transform).controlBounds
        case .group(let group): of(group, transform)
        case .shared(let art): of(art.items, transform)
        }
    }

    private static func of(_ shape: Shape, _ transform: Transform) -> Rect? {
        guard let bounds = shape.path.applying(transform).controlBounds else { return nil }
        guard let stroke = shape.stroke, stroke.width > 0, let scale = transform.evenScale else { return bounds }
        // A pen out of round reaches further on one side than on the other.
        let across = max(scale, abs(transform.a) + abs(transform.c), abs(transform.b) + abs(transform.d))
        return bounds.inset(by: -stroke.reach * across)
    }

    private func of(_ run: GlyphRun, _ transform: Transform) -> Rect? {
        let runTransform = transform.after(Transform(a: run.size, b: 0, c: 0, d: run.size, tx: run.origin.x, ty: run.origin.y))
        let bounds = run.glyphs.reduce(nil) { (sum: Rect?, glyph) in
            guard var bounds = typesetter.outline(of: glyph.id, in: run.font).controlBounds else { return sum }
            bounds.x += glyph.offset.x
            bounds.y += glyph.offset.y
            return Extents.union(sum, bounds)
        }
        return bounds.flatMap { Path.rect($0).applying(runTransform).controlBounds }
    }

    private func of(_ group: Group, _ transform: Transform) -> Rect? {
        let inner = transform.after(group.transform)
        let bounds = of(group.items, inner)
        guard let bounds, let clip = group.clip else { return bounds }
        guard let edge = of(clip, inner) else { return nil }
        let left = max(bounds.minX, edge.minX), top = max(bounds.minY, edge.minY)
        let right = min(bounds.maxX, edge.maxX), bottom = min(bounds.maxY, edge.maxY)
        return left < right && top < bottom ? Rect(x: left, y: top, width: right - left, height: bottom - top) : nil
    }

    /// What a clip shows at most.
    func of(_ clip: Clip, _ transform: Transform) -> Rect? {
        clip.parts.reduce(nil) { Extents.union($0, $1.path.applying(transform).controlBounds) }
    }

    private static func union(_ one: Rect?, _ two: Rect?) -> Rect? {
        guard let one else { return two }
        guard let two else { return one }
        return one.union(two)
    }
}
