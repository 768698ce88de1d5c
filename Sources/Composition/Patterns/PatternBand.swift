public import Artwork
public import Measures

/// The band of a region's own pattern, drawn as geometry.
public struct PatternBand: Sendable {
    /// A band that fills `frame` from end to end with whole repeats; nothing reaches outside it.
    ///
    /// In a frame that is higher than it is wide the band runs downwards, its upper edge to the right.
    ///
    /// - Parameters:
    ///   - frame: in millimetres, with the bleed where the band runs into it; an empty frame gives no items.
    ///   - seed: the region's own number. It varies density and rhythm a little and never the family; equal seeds give equal items.
    ///   - ground: behind the pattern.
    ///   - ink: of the pattern.
    ///   - accent: of its small parts.
    public static func items(
        _ family: PatternFamily, in frame: Rect, seed: UInt64, ground: Swatch, ink: Swatch, accent: Swatch
    ) -> [ArtworkItem] {
        guard frame.width > 0, frame.height > 0, frame.width.isFinite, frame.height.isFinite else { return [] }
        let isUpright = frame.height > frame.width
        let lying = isUpright ? Rect(x: 0, y: 0, width: frame.height, height: frame.width) : frame
        var canvas = BandCanvas(frame: lying, variation: BandVariation(seed: seed))
        canvas.draw(family)
        func placed(_ path: Path) -> Path {
            isUpright ? path.applying(Transform(a: 0, b: 1, c: -1, d: 0, tx: frame.maxX, ty: frame.minY)) : path
        }
        func swatch(_ tone: BandCanvas.Tone?) -> Swatch {
            switch tone {
            case nil: ground
            case .ink: ink
            case .accent: accent
            }
        }
        var shapes = [Shape(path: .rect(frame), fill: .solid(ground))]
        for contour in canvas.contours where !canvas.lines.isEmpty {
            shapes.append(Shape(path: placed(canvas.lines), stroke: Stroke(paint: .solid(swatch(contour.tone)), width: contour.width)))
        }
        if !canvas.ink.isEmpty { shapes.append(Shape(path: placed(canvas.ink), fill: .solid(ink), evenOdd: true)) }
        if !canvas.accent.isEmpty { shapes.append(Shape(path: placed(canvas.accent), fill: .solid(accent), evenOdd: true)) }
        return shapes.map(ArtworkItem.shape)
    }
}
