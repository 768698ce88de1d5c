internal import Artwork

/// Artwork for a machine that prints black or nothing: every colour becomes black, or the white of the paper.
final class BlackPrint {
    private let dark: Swatch
    private let light: Swatch
    private var kept: [ObjectIdentifier: (art: SharedArt, black: SharedArt)] = [:]
    /// Drawings, pictures and bands kept, so that they stay the same art.
    private static let most = 256
    /// Tints are above this luminance (WCAG 2, relative), inks below it.
    private static let threshold = 0.65

    init(dark: Swatch, light: Swatch) {
        self.dark = dark
        self.light = light
    }

    func items(_ items: [ArtworkItem]) -> [ArtworkItem] { items.map(item) }

    private func item(_ item: ArtworkItem) -> ArtworkItem {
        switch item {
        case .shape(var shape):
            shape.fill = shape.fill.map(paint)
            if let stroke = shape.stroke { shape.stroke?.paint = paint(stroke.paint) }
            return .shape(shape)
        case .glyphs(var run):
            run.swatch = swatch(run.swatch)
            return .glyphs(run)
        case .group(var group):
            group.items = items(group.items)
            return .group(group)
        case .image: return item
        case .shared(let art): return .shared(shared(art))
        }
    }

    private func shared(_ art: SharedArt) -> SharedArt {
        if let known = kept[ObjectIdentifier(art)] { return known.black }
        if kept.count >= BlackPrint.most { kept.removeAll() }
        let black = SharedArt(items: items(art.items))
        kept[ObjectIdentifier(art)] = (art, black)
        return black
    }

    private func paint(_ paint: Paint) -> Paint {
        switch paint {
        case .solid(let swatch, let opacity): return .solid(self.swatch(swatch), opacity: opacity)
        case .gradient(var gradient):
            for index in gradient.stops.indices { gradient.stops[index].swatch = swatch(gradient.stops[index].swatch) }
            return .gradient(gradient)
        }
    }

    private func swatch(_ swatch: Swatch) -> Swatch { swatch.rgb.luminance > BlackPrint.threshold ? light : dark }
}
