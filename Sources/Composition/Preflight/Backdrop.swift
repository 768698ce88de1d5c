internal import Artwork
internal import Measures
internal import Rasterization

/// What lies behind the copy of one page: its own art, and what the program has drawn on it.
struct Backdrop {
    /// Something on the page that is no copy.
    struct Obstacle {
        var index: Int
        var slot: Int
        var bounds: Rect
        var shape: Shape?
        /// Of an opaque fill of one colour.
        var light: Double?
    }

    let page: Page
    let map: GroundMap?
    let obstacles: [Obstacle]
    /// How much of what is behind a line of copy may be too near to it in colour: soft edges of what it stands on.
    private static let grace = 0.03

    init(_ placed: PlacedPage, map: GroundMap?) {
        page = placed.page
        self.map = map
        var obstacles: [Obstacle] = []
        for (number, slot) in placed.slots.enumerated() {
            for index in slot.items {
                switch placed.page.items[index] {
                case .glyphs: continue
                case .shape(let shape):
                    guard let bounds = shape.path.controlBounds else { continue }
                    var light: Double?
                    if case .solid(let swatch, 1)? = shape.fill { light = swatch.rgb.luminance }
                    let line = (shape.stroke?.width ?? 0) / 2
                    obstacles.append(Obstacle(index: index, slot: number, bounds: bounds.inset(by: -line), shape: shape, light: light))
                default: obstacles.append(Obstacle(index: index, slot: number, bounds: slot.code?.square ?? slot.slot.frame))
                }
            }
        }
        self.obstacles = obstacles
    }

    /// The least contrast of copy with what is behind it.
    ///
    /// What is known of the art and plain grounds decides; where that is not enough, the place is painted and looked at.
    ///
    /// - Returns: `nil` where the floor is kept.
    func contrast(of light: Double, in box: Rect, at index: Int, floor: Double, _ rasterizer: Rasterizer) -> Double? {
        if let range = range(box, at: index), least(light, range) >= floor { return nil }
        guard let found = look(light, box, before: index, rasterizer), found < floor else { return nil }
        return found
    }

    private func least(_ light: Double, _ range: ClosedRange<Double>) -> Double {
        range.contains(light) ? 1 : min(LightTable.contrast(light, range.lowerBound), LightTable.contrast(light, range.upperBound))
    }

    /// `nil` where something lies there whose colour is not known without painting it.
    private func range(_ box: Rect, at index: Int) -> ClosedRange<Double>? {
        var range = map?.range(box)
        for obstacle in obstacles where obstacle.bounds.overlaps(box) {
            if let shape = obstacle.shape, shape.fill == nil, let stroke = shape.stroke, shape.path.holds(box.inset(by: -stroke.width)) { continue }
            if obstacle.index < index, let light = obstacle.light, obstacle.shape?.stroke == nil, obstacle.shape?.path.holds(box) ?? false {
                range = light...light
            } else {
                range = nil
            }
        }
        return range
    }

    private func look(_ light: Double, _ box: Rect, before index: Int, _ rasterizer: Rasterizer) -> Double? {
        guard box.width > 0, box.height > 0 else { return nil }
        var items: [ArtworkItem] = []
        for item in page.items[..<index] {
            switch item {
            case .glyphs: continue
            // Opened, so that the rasterizer does not keep a layer for every line of copy.
            case .shared(let art): items.append(.group(Group(items: art.items)))
            default: items.append(item)
            }
        }
        let width = min(512, max(16, Int(16 * box.width / box.height)))
        let part = Page(trim: page.trim, bleed: page.bleed, items: items)
        guard let bitmap = try? rasterizer.draw(part, area: box, pixelWidth: width, background: RGB(255, 255, 255)) else { return nil }
        let contrasts = bitmap.pixels.map { LightTable.contrast(light, LightTable.luminance($0)) }.sorted()
        return contrasts[min(contrasts.count - 1, Int(Double(contrasts.count) * Backdrop.grace))]
    }
}

extension Path {
    /// Whether a rectangle lies wholly inside an outline that bulges nowhere inwards. Never true for what is not inside.
    func holds(_ box: Rect) -> Bool {
        guard verbs.first == .move, !verbs.dropFirst().contains(.move) else { return false }
        let corners = [Point(box.minX, box.minY), Point(box.maxX, box.minY), Point(box.maxX, box.maxY), Point(box.minX, box.maxY)]
        var outline: [Point] = []
        var next = 0
        for verb in verbs {
            switch verb {
            case .move, .line:
                outline.append(points[next])
                next += 1
            case .cubic:
                guard let start = outline.last else { return false }
                let (first, second, end) = (points[next], points[next + 1], points[next + 2])
                for t in [0.25, 0.5, 0.75] {
                    let u = 1 - t
                    let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
                    outline.append(Point(
                        a * start.x + b * first.x + c * second.x + d * end.x, a * start.y + b * first.y + c * second.y + d * end.y))
                }
                outline.append(end)
                next += 3
            case .close: break
            }
        }
        guard outline.count > 2 else { return false }
        // Inside every side: the box lies where the whole outline is seen from.
        var turn = 0.0
        for (index, from) in outline.enumerated() {
            let to = outline[(index + 1) % outline.count]
            for corner in corners {
                let cross = (to.x - from.x) * (corner.y - from.y) - (to.y - from.y) * (corner.x - from.x)
                guard abs(cross) > 1e-9 else { continue }
                if turn == 0 { turn = cross }
                if (cross > 0) != (turn > 0) { return false }
            }
        }
        return turn != 0
    }
}
