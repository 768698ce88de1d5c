internal import Artwork
internal import Measures

/// Which shapes and lettering a page shows more than once, each time elsewhere, so that they are written once: five ballot papers differ in one colour.
struct RepeatedItems {
    /// An item wherever it stands.
    enum Key: Hashable {
        case shape(Shape)
        case run(GlyphRun)
    }

    private var counts: [Key: Int] = [:]

    /// What has fewer points is as short as a reference to it; what has more is no small picture, and would be looked at for long.
    private static let points = 12...240
    /// Longer lines do not come again.
    private static let glyphs = 3...16

    init() {}

    init(_ items: [ArtworkItem]) { count(items) }

    /// The key of a shape that comes again, and where this one begins.
    func key(of shape: Shape) -> (key: Key, place: Point)? { RepeatedItems.key(of: shape).flatMap(comingAgain) }

    /// The key of a run that comes again, and where this one begins.
    func key(of run: GlyphRun) -> (key: Key, place: Point)? { RepeatedItems.key(of: run).flatMap(comingAgain) }

    private func comingAgain(_ found: (key: Key, place: Point)) -> (key: Key, place: Point)? { counts[found.key, default: 0] > 1 ? found : nil }

    private mutating func count(_ items: [ArtworkItem]) {
        for item in items {
            switch item {
            case .shape(let shape): RepeatedItems.key(of: shape).map { counts[$0.key, default: 0] += 1 }
            case .glyphs(let run): RepeatedItems.key(of: run).map { counts[$0.key, default: 0] += 1 }
            case .group(let group): count(group.items)
            case .image, .shared: break
            }
        }
    }

    private static func key(of shape: Shape) -> (key: Key, place: Point)? {
        guard points.contains(shape.path.points.count), let place = shape.path.points.first, shape.isMovable else { return nil }
        var shape = shape
        shape.path = shape.path.relative(to: place)
        return (.shape(shape), place)
    }

    private static func key(of run: GlyphRun) -> (key: Key, place: Point)? {
        guard glyphs.contains(run.glyphs.count) else { return nil }
        var key = run
        (key.origin, key.message) = (.zero, "")
        return (.run(key), run.origin)
    }
}

extension Shape {
    /// Whether it looks the same elsewhere: a reference moves a gradient along with the shape, where it should stay in its place.
    var isMovable: Bool { ![fill, stroke?.paint].contains { if case .gradient = $0 { true } else { false } } }
}

extension Path {
    /// Seen from a point, in whole thousandths: sums of the same lengths differ in their last digits.
    fileprivate func relative(to place: Point) -> Path {
        func whole(_ value: Double) -> Double { (value * 1_000).rounded() }
        var path = Path()
        var index = 0
        func point() -> Point {
            defer { index += 1 }
            return Point(whole(points[index].x - place.x), whole(points[index].y - place.y))
        }
        for verb in verbs {
            switch verb {
            case .move: path.move(to: point())
            case .line: path.line(to: point())
            case .cubic: path.cubic(point(), point(), to: point())
            case .close: path.close()
            }
        }
        return path
    }
}
