import Measures
import Testing

@testable import Composition
@testable import QRCode

/// The outline of a code holds its dark modules and no light one.
struct QROutlineTests {
    /// How often the outline runs round a point.
    private static func winding(_ path: Path, _ point: Point) -> Int {
        var winding = 0, index = 0
        var start = Point.zero, pen = Point.zero
        func cross(to end: Point) {
            if (pen.y <= point.y) != (end.y <= point.y), pen.x > point.x { winding += pen.y < end.y ? 1 : -1 }
            pen = end
        }
        for verb in path.verbs {
            switch verb {
            case .move: (start, pen) = (path.points[index], path.points[index])
            case .line: cross(to: path.points[index])
            case .cubic: Issue.record("a curve in a code")
            case .close: cross(to: start)
            }
            index += verb == .close ? 0 : 1
        }
        return winding
    }

    private static func check(_ matrix: QRMatrix) {
        let path = QROutline(matrix: matrix).path
        for y in -1...matrix.size {
            for x in -1...matrix.size {
                #expect(winding(path, Point(Double(x) + 0.5, Double(y) + 0.5)) == (matrix[x, y] ? 1 : 0), "module \(x), \(y) of \(matrix.size)")
            }
        }
    }

    @Test(arguments: ["https://kpu.go.id", "https://lindungihakpilihmu.kpu.go.id", "2019-73.10-ABCDEFGH"])
    func everyModuleOfACodeIsInIt(text: String) throws {
        for correction in [QRCode.Correction.low, .medium, .high] { Self.check(try QRCode.encode(text, correction: correction)) }
    }

    /// All squares of nine modules: every way in which modules touch, lie round others, and come back to where a contour began.
    @Test func everySmallMatrix() {
        for pattern in 0..<512 { Self.check(QRMatrix(size: 3, modules: (0..<9).map { pattern >> $0 & 1 == 1 })) }
    }

    @Test func halfAsLongAsItsModules() throws {
        let matrix = try QRCode.encode("https://lindungihakpilihmu.kpu.go.id", correction: .medium)
        let rows = (0..<matrix.size).reduce(0) { sum, y in sum + (0..<matrix.size).count { matrix[$0, y] && !matrix[$0 - 1, y] } }
        #expect(QROutline(matrix: matrix).path.points.count < 4 * rows * 7 / 10)
    }
}
