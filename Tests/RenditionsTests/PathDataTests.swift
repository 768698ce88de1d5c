import Measures
import Testing
import XMLTree

@testable import Renditions

/// Outlines are written with nothing that need not be said.
struct PathDataTests {
    private static func text(_ path: Path) -> String {
        var writer = MarkupWriter()
        PathData.page.write(path, into: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func aCommandIsNamedOnce() {
        var path = Path()
        path.move(to: Point(1, 1))
        path.line(to: Point(2, 3))
        path.line(to: Point(1, 5))
        path.cubic(Point(0, 5), Point(0, 4), to: Point(0, 3.5))
        path.cubic(Point(0, 3), Point(0, 2), to: Point(0.5, 2))
        path.close()
        path.move(to: Point(4, 4))
        path.line(to: Point(5, 5))
        path.line(to: Point(6, 4))
        path.close()
        #expect(PathDataTests.text(path) == "M1 1l1 2-1 2c-1 0-1-1-1-1.5 0-.5 0-1.5.5-1.5zm3 3 1 1 1-1z")
    }

    @Test func closingDrawsTheLastLine() {
        #expect(PathDataTests.text(.polygon([Point(0, 0), Point(4, 0), Point(4, 4), Point(0, 0)])) == "M0 0h4v4z")
        var open = Path()
        for (index, point) in [Point(0, 0), Point(4, 0), Point(4, 4), Point(0, 0)].enumerated() {
            if index == 0 { open.move(to: point) } else { open.line(to: point) }
        }
        #expect(PathDataTests.text(open) == "M0 0h4v4l-4-4", "nothing closes it")
    }

    @Test func aLineToWhereThePenIsIsLeftOutUnlessItIsADot() {
        #expect(PathDataTests.text(.polygon([Point(0, 0), Point(4, 0), Point(4.001, 0), Point(4, 4)])) == "M0 0h4v4z")
        var dot = Path()
        dot.move(to: Point(3, 3))
        dot.line(to: Point(3, 3))
        #expect(PathDataTests.text(dot) == "M3 3h0")
        var afterwards = Path.polygon([Point(0, 0), Point(4, 0), Point(4, 4)])
        afterwards.line(to: Point(0, 0))
        #expect(PathDataTests.text(afterwards) == "M0 0h4v4zh0", "a dot where a contour was closed")
    }
}
