internal import Artwork
internal import Measures

/// Finds the colours of a page's items and what they lie on, without painting them.
struct ColourSurvey {
    /// Art of more items is taken as it is, by its identity.
    static let mostItemsTold = 4
    /// How far from the edge of a thing its ground is looked for, in pixels.
    private static let beside = 2.0

    private let frame: PixelFrame
    /// What lies below all items, `0x??RRGGBB`.
    private let base: [UInt32]
    private(set) var colours = PageColours()
    /// Whether everything has one plain colour: no pictures, no gradients.
    private(set) var isPlain = true
    /// What has been met so far, and where: later things may lie on it.
    private var areas: [(bounds: Rect, colour: UInt32)] = []
    private var clips: [Clip] = []

    init(_ items: ArraySlice<ArtworkItem>, _ frame: PixelFrame, on base: [UInt32]) {
        self.frame = frame
        self.base = base
        for item in items where isPlain { look(at: item, frame.transform, opacity: 1) }
    }

    private mutating func look(at item: ArtworkItem, _ transform: Transform, opacity: Double) {
        switch item {
        case .glyphs(let run):
            let origin = transform.apply(run.origin), size = run.size * transform.scaleDown
            // Before its first letter, at half the height of small letters; above it, where another letter stands there.
            let places = [Point(origin.x - ColourSurvey.beside, origin.y - size / 4), Point(origin.x + size / 4, origin.y - size * 1.1)]
            add(run.swatch.rgb, run.opacity * opacity, on: Array(places.compactMap { ground(at: $0) }.prefix(1)), isLetter: true)
        case .shape(let shape): look(at: shape, transform, opacity: opacity)
        case .image: isPlain = false
        case .group(let group):
            let outer = clips
            if let clip = group.clip { clips.append(clip) }
            for item in group.items { look(at: item, transform.after(group.transform), opacity: opacity * group.opacity) }
            clips = outer
        case .shared(let art):
            if art.items.count <= ColourSurvey.mostItemsTold {
                for item in art.items { look(at: item, transform, opacity: opacity) }
            } else if opacity >= 1 {
                colours.arts.append(PageColours.Art(art: ObjectIdentifier(art), transform: transform, clips: clips))
                lookForVeils(in: art.items, opacity: 1)
            } else {
                isPlain = false
            }
        }
    }

    private mutating func look(at shape: Shape, _ transform: Transform, opacity: Double) {
        guard let bounds = shape.path.applying(transform).controlBounds else { return }
        let outside = grounds(around: bounds, at: ColourSurvey.beside)
        switch shape.fill {
        case nil: break
        case .gradient?: isPlain = false
        case .solid(let swatch, let own)?:
            add(swatch.rgb, own * opacity, on: outside, isLetter: false)
            if own * opacity >= 1 { areas.append((bounds, swatch.rgb.pixel & 0xFFFFFF)) }
        }
        // A line has two sides, and inside it may lie what was painted before.
        switch shape.stroke?.paint {
        case nil: break
        case .gradient?: isPlain = false
        case .solid(let swatch, let own)?:
            add(swatch.rgb, own * opacity, on: outside + grounds(around: bounds, at: -ColourSurvey.beside), isLetter: false)
        }
    }

    /// What lies so far outside the middles of a rectangle's sides.
    private func grounds(around bounds: Rect, at distance: Double) -> [UInt32] {
        [
            Point(bounds.minX - distance, bounds.midY), Point(bounds.maxX + distance, bounds.midY), Point(bounds.midX, bounds.minY - distance),
            Point(bounds.midX, bounds.maxY + distance),
        ].compactMap { ground(at: $0) }
    }

    private mutating func add(_ colour: RGB, _ opacity: Double, on grounds: [UInt32], isLetter: Bool) {
        let colour = colour.pixel & 0xFFFFFF
        guard opacity < 1 else {
            colours.solids.insert(colour)
            for ground in grounds where ground != colour {
                let pair = PageColours.Pair(colour: colour, ground: ground)
                if isLetter { colours.letters.insert(pair) } else { colours.edges.insert(pair) }
            }
            return
        }
        let strength = UInt32((max(0, opacity) * 255).rounded())
        if strength > 0 { colours.veils.insert(PageColours.Veil(colour: colour, strength: strength)) }
    }

    /// Art that is taken as it is may lie over copy and let it be seen.
    private mutating func lookForVeils(in items: [ArtworkItem], opacity: Double) {
        for item in items {
            switch item {
            case .group(let group): lookForVeils(in: group.items, opacity: opacity * group.opacity)
            case .glyphs(let run) where run.opacity * opacity < 1: add(run.swatch.rgb, run.opacity * opacity, on: [], isLetter: true)
            case .shape(let shape):
                if case .solid(let swatch, let own)? = shape.fill, own * opacity < 1 { add(swatch.rgb, own * opacity, on: [], isLetter: false) }
            case .shared(let art): lookForVeils(in: art.items, opacity: opacity)
            case .glyphs, .image: continue
            }
        }
    }

    /// The colour that lies at a place, where it is the same a pixel further.
    private func ground(at place: Point) -> UInt32? {
        if let area = areas.last(where: { $0.bounds.holds(place) }) { return area.colour }
        guard place.x >= 1, place.y >= 1, place.x < Double(frame.width), place.y < Double(frame.height) else { return nil }
        let index = Int(place.y) * frame.width + Int(place.x)
        let colour = base[index] & 0xFFFFFF
        return base[index - 1] & 0xFFFFFF == colour && base[index - frame.width] & 0xFFFFFF == colour ? colour : nil
    }
}

extension Rect {
    fileprivate func holds(_ point: Point) -> Bool { point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY }
}

extension Transform {
    /// By how much heights grow.
    fileprivate var scaleDown: Double { (c * c + d * d).squareRoot() }
}
