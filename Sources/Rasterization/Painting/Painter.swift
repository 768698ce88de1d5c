internal import Artwork
internal import CCairo
internal import Measures

/// Paints items on a canvas, later ones over earlier ones.
struct Painter {
    let canvas: Canvas
    let glyphs: GlyphPainter
    let extents: Extents
    /// Where pictures of shared art are kept; `nil` while one is being made.
    let layers: LayerCache?
    /// Whether what is painted reaches the canvas's own pixels as it is: not clipped, nor faded with others.
    var isDirect: Bool

    func paint(_ items: some Sequence<ArtworkItem>, _ transform: Transform) {
        for item in items { paint(item, transform, fade: 1) }
    }

    private func paint(_ item: ArtworkItem, _ transform: Transform, fade: Double) {
        switch item {
        case .shape(let shape): canvas.paint(shape, transform, fade: fade)
        case .glyphs(let run): glyphs.paint(run, transform, fade: fade, on: canvas, isDirect: isDirect)
        case .image(let image): canvas.paint(image, transform, fade: fade)
        case .group(let group): paint(group, transform, fade: fade)
        case .shared(let art): paint(art, transform, fade: fade)
        }
    }

    private func paint(_ group: Group, _ transform: Transform, fade: Double) {
        let inner = transform.after(group.transform)
        let opacity = group.opacity * fade
        guard opacity > 0, inner.isFinite else { return }
        var painter = self
        if let clip = group.clip {
            painter.isDirect = false
            // One outline needs no picture of its own, and so no bounds.
            let bounds = clip.outline == nil
                ? extents.of(clip, inner).flatMap { PixelBounds($0, width: canvas.width, height: canvas.height) } : nil
            canvas.clip(to: clip, inner, in: bounds) { painter.paint(group.items, inner, opacity: opacity) }
        } else {
            painter.paint(group.items, inner, opacity: opacity)
        }
    }

    /// Paints items faded as one picture.
    private func paint(_ items: [ArtworkItem], _ transform: Transform, opacity: Double) {
        guard opacity < 1 else { return paint(items, transform) }
        // One coat of one paint fades by itself; anything more has to be painted apart first.
        if items.count == 1, items[0].isOneCoat { return paint(items[0], transform, fade: opacity) }
        guard let bounds = extents.of(items, transform).flatMap({ PixelBounds($0, width: canvas.width, height: canvas.height) }) else { return }
        var painter = self
        painter.isDirect = false
        canvas.fade(opacity, in: bounds) { painter.paint(items, transform) }
    }

    /// Shared art is painted once on a layer of its own, and from then on laid on the page.
    ///
    /// Always so, even when it comes only once: a layer's soft edges may differ by one step of 255 from what is painted at
    /// once, and a page must not depend on the pages before it.
    private func paint(_ art: SharedArt, _ transform: Transform, fade: Double) {
        guard let layers else { return paint(art.items, transform, opacity: fade) }
        guard let layer = layers.layer(of: art, transform, width: canvas.width, height: canvas.height, draw: draw) else { return }
        canvas.lay(layer.canvas, x: layer.bounds.x, y: layer.bounds.y, opacity: fade)
    }

    private func draw(_ art: SharedArt, _ transform: Transform) -> Layer? {
        guard let bounds = extents.of(art.items, transform).flatMap({ PixelBounds($0, width: canvas.width, height: canvas.height) }),
            let canvas = Canvas(width: bounds.width, height: bounds.height)
        else { return nil }
        let painter = Painter(canvas: canvas, glyphs: glyphs, extents: extents, layers: nil, isDirect: false)
        painter.paint(art.items, Transform.translation(-Double(bounds.x), -Double(bounds.y)).after(transform))
        return Layer(canvas: canvas, bounds: bounds)
    }
}

extension ArtworkItem {
    /// Whether no part of it lies over another part.
    fileprivate var isOneCoat: Bool {
        switch self {
        case .shape(let shape): shape.fill == nil || shape.stroke == nil
        case .glyphs, .image: true
        case .group, .shared: false
        }
    }
}
