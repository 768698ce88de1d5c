import Measures
import Testing

@testable import Renditions

/// What an outline repeats is found, and only where writing it once looks the same.
struct PathRepeatsTests {
    private static func star(_ x: Double, _ y: Double = 0) -> Path {
        .polygon((0..<12).map { corner in Point(x + Double(corner % 2) + Double(corner) / 10, y + Double(corner * corner % 5)) })
    }

    private static func joined(_ paths: [Path]) -> Path { paths.reduce(into: Path()) { $0.append($1) } }

    /// Every outline that motifs and rest paint, by where it begins.
    private static func painted(_ repeats: PathRepeats) -> [Point] {
        var starts: [Point] = []
        func add(_ path: Path, _ offset: Point) {
            var index = 0
            for verb in path.verbs {
                if verb == .move { starts.append(Point(path.points[index].x + offset.x, path.points[index].y + offset.y)) }
                index += verb == .close ? 0 : 1
            }
        }
        for motif in repeats.motifs { for offset in motif.offsets { add(motif.path, offset) } }
        add(repeats.rest, .zero)
        return starts.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    }

    @Test func aRowOfEqualOutlinesIsOneMotif() {
        let rail = Path.rect(Rect(x: 0, y: -2, width: 200, height: 1))
        let found = PathRepeats(PathRepeatsTests.joined([rail] + (0..<20).map { PathRepeatsTests.star(Double($0) * 9.5) }), reach: 0)
        #expect(found.rest == rail)
        #expect(found.motifs.count == 1)
        #expect(PathRepeatsTests.painted(found) == [Point(0, -2)] + (0..<20).map { Point(Double($0) * 9.5, 0) })
    }

    @Test func aMotifMayHaveSeveralOutlines() {
        let pairs = (0..<12).flatMap { [PathRepeatsTests.star(Double($0) * 9), Path.rect(Rect(x: Double($0) * 9 + 4, y: 0, width: 1, height: 3))] }
        let found = PathRepeats(PathRepeatsTests.joined(pairs), reach: 0)
        #expect(found.rest.isEmpty)
        #expect(found.motifs.count == 1)
        #expect(PathRepeatsTests.painted(found) == (0..<12).flatMap { [Point(Double($0) * 9, 0), Point(Double($0) * 9 + 4, 0)] })
    }

    @Test func whatLiesOnItsNeighbourStaysTogether() {
        let path = PathRepeatsTests.joined((0..<20).map { PathRepeatsTests.star(Double($0) * 1.5) })
        #expect(PathRepeats(path, reach: 0).motifs.isEmpty)
        #expect(PathRepeats(path, reach: 0).rest == path)
        let apart = PathRepeatsTests.joined((0..<20).map { PathRepeatsTests.star(Double($0) * 3) })
        #expect(PathRepeats(apart, reach: 0).motifs.count == 1)
        #expect(PathRepeats(apart, reach: 1).motifs.isEmpty, "their pens touch")
    }

    @Test func motifsThatReachBesideOneAnotherAreApartWhereALineIsBetween() {
        func lozenge(_ x: Double) -> Path { .polygon([Point(x, 0), Point(x + 5, 5), Point(x, 10), Point(x - 5, 5)]) }
        func wedge(_ x: Double) -> Path { .polygon([Point(x + 3, 0), Point(x + 6, 3), Point(x + 9, 0), Point(x + 8, 0), Point(x + 6, 2), Point(x + 4, 0)]) }
        let row = PathRepeatsTests.joined((0..<20).flatMap { [lozenge(Double($0) * 12), wedge(Double($0) * 12)] })
        #expect(PathRepeats(row, reach: 0).motifs.count == 1)
        #expect(PathRepeats(row, reach: 1.5).motifs.isEmpty, "their pens touch")
        let close = PathRepeatsTests.joined((0..<20).flatMap { [lozenge(Double($0) * 9), wedge(Double($0) * 9)] })
        #expect(PathRepeats(close, reach: 0).motifs.isEmpty)
    }

    @Test func motifsMayTouchInAPointButNotAlongALine() {
        func comb(_ x: Double) -> Path {
            .polygon([Point(x, 0), Point(x + 4, 0), Point(x + 4, 5), Point(x + 3, 5), Point(x + 3, 1), Point(x + 2, 1), Point(x + 2, 4), Point(x, 4)])
        }
        #expect(PathRepeats(PathRepeatsTests.joined((0..<20).map { comb(Double($0) * 4) }), reach: 0).motifs.isEmpty)
        #expect(PathRepeats(PathRepeatsTests.joined((0..<20).map { comb(Double($0) * 4.1) }), reach: 0).motifs.count == 1)
        func spike(_ x: Double) -> Path { .polygon([Point(x, 2), Point(x + 2, 0), Point(x + 4, 2), Point(x + 3, 4), Point(x + 2, 3), Point(x + 1, 4)]) }
        #expect(PathRepeats(PathRepeatsTests.joined((0..<20).map { spike(Double($0) * 4) }), reach: 0).motifs.count == 1)
    }

    @Test func whatIsNotRepeatedMayLieOnItself() {
        let frame = [Path.rect(Rect(x: -5, y: -9, width: 220, height: 30)), Path.rect(Rect(x: -5, y: -9, width: 220, height: 4))]
        let row = (0..<20).map { PathRepeatsTests.star(Double($0) * 9.6) }
        #expect(PathRepeats(PathRepeatsTests.joined(frame + row), reach: 0).motifs.isEmpty, "the frame lies under the row")
        let corner = [Path.rect(Rect(x: 0, y: 20, width: 9, height: 9)), Path.rect(Rect(x: 1, y: 21, width: 5, height: 5))]
        #expect(PathRepeats(PathRepeatsTests.joined(corner + row), reach: 0).motifs.count == 1)
    }

    @Test func aDrawingOfThousandsOfOutlinesIsLeftAsItIs() {
        let path = PathRepeatsTests.joined((0..<2_001).map { PathRepeatsTests.star(Double($0 % 50) * 3, Double($0 / 50) * 6) })
        #expect(PathRepeats(path, reach: 0).rest == path)
    }

    /// Hatching of long slanted strips, each in the frame of all others, would be looked at for minutes.
    @Test func motifsThatAreHardToPartAreLeftAsTheyAre() {
        func strip(_ x: Double) -> Path {
            let upper = (0..<60).map { Point(x + Double($0) * 10, Double($0) * 10) }
            return .polygon(upper + upper.reversed().map { Point($0.x + 0.2, $0.y) })
        }
        #expect(PathRepeats(PathRepeatsTests.joined((0..<6).map { strip(Double($0)) }), reach: 0).motifs.count == 1)
        let many = PathRepeatsTests.joined((0..<120).map { strip(Double($0)) })
        #expect(PathRepeats(many, reach: 0).rest == many)
    }

    @Test func whatIsNotQuiteEqualIsNoCopy() {
        var row = (0..<20).map { PathRepeatsTests.star(Double($0) * 9.6) }
        row[10] = row[10].applying(.scale(1.01, 1))
        let found = PathRepeats(PathRepeatsTests.joined(row), reach: 0)
        #expect(found.motifs.count == 2)
        #expect(found.rest == row[10])
    }

    @Test func fewOrSmallOutlinesAreLeftAsTheyAre() {
        let three = PathRepeatsTests.joined((0..<3).map { Path.rect(Rect(x: Double($0) * 5, y: 0, width: 2, height: 2)) })
        #expect(PathRepeats(three, reach: 0).motifs.isEmpty)
        #expect(PathRepeats(Path(), reach: 0).rest.isEmpty)
    }
}
