import Artwork
import Measures
import Testing

@testable import Composition

@Suite struct PatternBandTests {
    static let frames = [
        Rect(x: -5, y: 400, width: 307, height: 14), Rect(x: -3, y: -3, width: 154, height: 9), Rect(x: 10, y: 20, width: 40, height: 40),
        Rect(x: 0, y: 0, width: 3000, height: 60), Rect(x: 0, y: 0, width: 5, height: 50),
    ]
    static let seeds: [UInt64] = [0, 1, 2, 3, 34, 7318, 9471, .max, 0xcbf2_9ce4_8422_2325, 0x1234_5678_9abc_def0, 514, 2019]

    @Test(arguments: PatternFamily.allCases)
    func equalSeedsGiveEqualBands(_ family: PatternFamily) {
        for seed in Self.seeds {
            #expect(shapes(family, Self.frames[0], seed) == shapes(family, Self.frames[0], seed))
        }
    }

    @Test(arguments: PatternFamily.allCases)
    func nothingReachesOutsideTheFrame(_ family: PatternFamily) throws {
        for frame in Self.frames {
            for seed in Self.seeds {
                for shape in shapes(family, frame, seed) {
                    #expect(frame.contains(try #require(shape.path.controlBounds)))
                    // Lines that run out at an end or an edge of the band stand at a right angle to it; elsewhere there is room for
                    // half their width.
                    guard let stroke = shape.stroke else { continue }
                    let drawn = curveBounds(shape.path), half = stroke.width / 2
                    let isUpright = frame.height > frame.width
                    let checksWidth = isUpright ? family != .sasirangan : family == .megamendung
                    let checksHeight = isUpright ? family == .megamendung : family != .sasirangan
                    if checksHeight { #expect(drawn.minY - half >= frame.minY && drawn.maxY + half <= frame.maxY) }
                    if checksWidth { #expect(drawn.minX - half >= frame.minX && drawn.maxX + half <= frame.maxX) }
                }
            }
        }
    }

    @Test(arguments: PatternFamily.allCases)
    func aBandIsItsGroundAndAPattern(_ family: PatternFamily) throws {
        let frame = Self.frames[0]
        for seed in Self.seeds {
            let drawn = shapes(family, frame, seed)
            #expect(drawn.first?.path == .rect(frame))
            #expect(drawn.first?.fill == .solid(ground))
            #expect((3...8).contains(drawn.count))
            let pattern = try #require(drawn.dropFirst().compactMap(\.path.controlBounds).reduce(nil) { $0?.union($1) ?? $1 })
            #expect(pattern.width > 0.95 * frame.width)
            #expect(pattern.height > 0.6 * frame.height)
            #expect(drawn.contains { $0.fill == .solid(accent) })
        }
    }

    @Test(arguments: PatternFamily.allCases)
    func theBandOfAPosterIsSmallAsPathData(_ family: PatternFamily) {
        for seed in Self.seeds {
            let size = shapes(family, Self.frames[0], seed).reduce(0) { $0 + pathDataSize($1.path) }
            #expect(size <= 12_500, "\(family.rawValue), seed \(seed): \(size) bytes")
        }
    }

    @Test(arguments: PatternFamily.allCases)
    func seedsVaryAFamily(_ family: PatternFamily) {
        let bands = Self.seeds.map { shapes(family, Self.frames[0], $0) }
        #expect(Set(bands).count > 3)
    }

    @Test(arguments: PatternFamily.allCases)
    func aBandMovesWithItsFrame(_ family: PatternFamily) {
        let here = shapes(family, Rect(x: 0, y: 0, width: 200, height: 12), 5)
        let there = shapes(family, Rect(x: 64, y: 32, width: 200, height: 12), 5)
        #expect(here.map(\.path.verbs) == there.map(\.path.verbs))
        for (one, other) in zip(here, there) {
            for (point, moved) in zip(one.path.points, other.path.points) {
                #expect(abs(point.x + 64 - moved.x) < 1e-9 && abs(point.y + 32 - moved.y) < 1e-9)
            }
        }
    }

    @Test(arguments: PatternFamily.allCases)
    func anUprightFrameGetsTheBandOnItsEnd(_ family: PatternFamily) {
        let lying = shapes(family, Rect(x: 0, y: 0, width: 120, height: 9), 5)
        let upright = shapes(family, Rect(x: 0, y: 0, width: 9, height: 120), 5)
        #expect(lying.map(\.path.verbs) == upright.map(\.path.verbs))
        for (one, other) in zip(lying, upright).dropFirst() {
            #expect(one.stroke == other.stroke)
            for (point, turned) in zip(one.path.points, other.path.points) {
                #expect(abs(9 - point.y - turned.x) < 1e-9 && abs(point.x - turned.y) < 1e-9)
            }
        }
    }

    @Test func noTwoFamiliesLookTheSame() {
        #expect(Set(PatternFamily.allCases.map { shapes($0, Self.frames[0], 1) }).count == PatternFamily.allCases.count)
    }

    @Test(arguments: [
        Rect(x: 0, y: 0, width: 0, height: 10), Rect(x: 0, y: 0, width: 10, height: 0), Rect(x: 0, y: 0, width: -5, height: 10),
        Rect(x: 0, y: 0, width: .infinity, height: 10), Rect(x: 0, y: 0, width: 10, height: .nan),
    ])
    func aFrameWithoutAreaHasNoBand(_ frame: Rect) {
        for family in PatternFamily.allCases { #expect(shapes(family, frame, 1).isEmpty) }
    }

    @Test func aVeryLongFrameHasABoundedNumberOfRepeats() {
        for family in PatternFamily.allCases {
            let points = shapes(family, Rect(x: 0, y: 0, width: 1e12, height: 1e-3), 1).reduce(0) { $0 + $1.path.points.count }
            #expect(points < 60_000)
        }
    }

    // MARK: -

    private let ground = Swatch(name: "ground", rgb: RGB(239, 230, 214), cmyk: CMYK(5, 8, 16, 0))
    private let ink = Swatch(name: "ink", rgb: RGB(138, 107, 174), cmyk: CMYK(52, 64, 4, 0))
    private let accent = Swatch(name: "accent", rgb: RGB(138, 90, 60), cmyk: CMYK(28, 62, 74, 28))

    private func shapes(_ family: PatternFamily, _ frame: Rect, _ seed: UInt64) -> [Shape] {
        PatternBand.items(family, in: frame, seed: seed, ground: ground, ink: ink, accent: accent).compactMap {
            if case .shape(let shape) = $0 { shape } else { nil }
        }
    }

    /// The bounds of the curves themselves, found by walking along them.
    private func curveBounds(_ path: Path) -> Rect {
        var (index, here, start) = (0, Point.zero, Point.zero)
        var walked = Path()
        for verb in path.verbs {
            switch verb {
            case .move, .line:
                here = path.points[index]
                if verb == .move { start = here }
                index += 1
            case .cubic:
                let (a, b, c, d) = (here, path.points[index], path.points[index + 1], path.points[index + 2])
                for step in 0...32 {
                    let t = Double(step) / 32, s = 1 - t
                    func blend(_ axis: KeyPath<Point, Double>) -> Double {
                        s * s * s * a[keyPath: axis] + 3 * s * s * t * b[keyPath: axis] + 3 * s * t * t * c[keyPath: axis]
                            + t * t * t * d[keyPath: axis]
                    }
                    walked.move(to: Point(blend(\.x), blend(\.y)))
                }
                here = d
                index += 3
            case .close: here = start
            }
            walked.move(to: here)
        }
        return walked.controlBounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
    }

    /// How many characters the outline takes as relative path data in hundredths of a millimetre.
    private func pathDataSize(_ path: Path) -> Int {
        var size = 0, index = 0, x = 0, y = 0
        for verb in path.verbs {
            var steps: [Int] = []
            let count = verb == .cubic ? 3 : verb == .close ? 0 : 1
            var end = (x: x, y: y)
            for point in path.points[index..<(index + count)] {
                end = (Int((point.x * 100).rounded()), Int((point.y * 100).rounded()))
                steps += verb == .move ? [end.x, end.y] : [end.x - x, end.y - y]
            }
            if verb == .line, steps.contains(0) { steps = [steps[0] + steps[1]] }
            size += 1
            for (place, value) in steps.enumerated() { size += digits(value) + (value < 0 || place > 0 ? 1 : 0) }
            (x, y) = end
            index += count
        }
        return size
    }

    /// The characters of a number of hundredths without its sign: 1205 → 12.05, 120 → 1.2.
    private func digits(_ steps: Int) -> Int {
        let whole = String(abs(steps) / 100).count
        return abs(steps) % 100 == 0 ? whole : abs(steps) % 10 == 0 ? whole + 2 : whole + 3
    }
}
