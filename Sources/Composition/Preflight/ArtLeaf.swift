internal import Artwork
internal import Measures

/// A shape or picture in art, with what its groups do to it.
struct ArtLeaf {
    /// Its number in the order of painting.
    var number: Int
    var item: ArtworkItem
    /// From its own coordinates to those of the page.
    var transform: Transform
    /// The upright rectangle outside which nothing of it is seen; `nil` for none.
    var clip: Rect?

    /// Calls `visit` for every shape and picture, groups and shared art opened.
    static func visit(_ items: [ArtworkItem], _ transform: Transform, _ visit: (ArtLeaf) -> Void) {
        var number = 0
        walk(items, transform, nil, &number, visit)
    }

    private static func walk(_ items: [ArtworkItem], _ transform: Transform, _ clip: Rect?, _ number: inout Int, _ visit: (ArtLeaf) -> Void) {
        for item in items {
            switch item {
            case .shape, .image:
                visit(ArtLeaf(number: number, item: item, transform: transform, clip: clip))
                number += 1
            case .group(let group):
                let inner = transform.after(group.transform)
                let own = group.clip.map { $0.parts.reduce(nil) { (sum: Rect?, part) in
                    part.path.applying(inner).bounds.map { sum?.union($0) ?? $0 } ?? sum
                } ?? Rect(x: 0, y: 0, width: 0, height: 0) }
                walk(group.items, inner, own.map { clip?.intersection($0) ?? $0 } ?? clip, &number, visit)
            case .shared(let art): walk(art.items, transform, clip, &number, visit)
            case .glyphs: continue
            }
        }
    }

    /// What it covers at most, on the page; `nil` where it is not seen.
    var bounds: Rect? {
        let whole: Rect?
        switch item {
        case .shape(let shape):
            let line = shape.stroke.map { $0.width * scale / 2 } ?? 0
            whole = shape.path.applying(transform).bounds?.inset(by: -line)
        case .image(let image): whole = Path.rect(image.frame).applying(transform).bounds
        default: whole = nil
        }
        guard let clip else { return whole }
        return whole?.intersection(clip)
    }

    /// By how much lengths grow, in the direction in which they grow least.
    var scale: Double {
        let (a, b, c, d) = (transform.a, transform.b, transform.c, transform.d)
        let sum = a * a + b * b + c * c + d * d
        let across = max(0, sum * sum - 4 * transform.determinant * transform.determinant).squareRoot()
        return max(0, (sum - across) / 2).squareRoot()
    }
}

extension Rect {
    /// The part that both have; `nil` for none.
    func intersection(_ other: Rect) -> Rect? {
        let left = max(minX, other.minX), top = max(minY, other.minY)
        let right = min(maxX, other.maxX), bottom = min(maxY, other.maxY)
        return left <= right && top <= bottom ? Rect(x: left, y: top, width: right - left, height: bottom - top) : nil
    }

    /// Whether the two have more than an edge in common.
    func overlaps(_ other: Rect) -> Bool { minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY }
}

extension Paint {
    /// Whether anything of it is seen.
    var isVisible: Bool {
        switch self {
        case .solid(_, let opacity): opacity > 0
        case .gradient(let gradient): gradient.stops.contains { $0.opacity > 0 }
        }
    }

    var swatches: [Swatch] {
        switch self {
        case .solid(let swatch, _): [swatch]
        case .gradient(let gradient): gradient.stops.map(\.swatch)
        }
    }
}
