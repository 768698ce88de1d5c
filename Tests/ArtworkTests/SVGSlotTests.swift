import Diagnostics
import Measures
import Testing

@testable import Artwork

/// How places for copy and the designer's own notes are told from what is painted.
struct SVGSlotTests {
    private let white = Swatch(name: "white", rgb: RGB(255, 255, 255), cmyk: CMYK(0, 0, 0, 0))

    private func read(_ body: String) -> (drawing: SVGDrawing?, diagnostics: [Diagnostic]) {
        let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"\(SVGNames.inkscape)\" width=\"100mm\" height=\"50mm\" viewBox=\"-3 -3 100 50\">"
        return SVGReader.read(Array((head + body + "</svg>").utf8), file: "t.svg", swatches: [white])
    }

    @Test(arguments: [
        ("id=\"slot-headline\"", "headline"), ("id=\"rect12\" inkscape:label=\"slot-lead\"", "lead"), ("id=\"slot_x2D_qr\"", "qr"),
        ("id=\"slot-main_x5F_two\"", "main_two"), ("id=\"slot-big_x20_one\"", "big one"), ("data-slot=\"steps\"", "steps"),
    ])
    func slotsAreNamed(attribute: String, name: String) throws {
        let drawing = try #require(read("<rect \(attribute) x=\"1\" y=\"2\" width=\"30\" height=\"4\" style=\"fill:#ff0000\"/>").drawing)
        #expect(drawing.slots.map(\.name) == [name])
        #expect(drawing.slots.first?.frame == Rect(x: 1, y: 2, width: 30, height: 4))
        #expect(drawing.items.isEmpty)
    }

    @Test func slotsFollowTheTransformsRoundThem() throws {
        let body = "<g transform=\"translate(10 5)\"><rect id=\"slot-a\" transform=\"scale(2)\" width=\"4\" height=\"3\"/></g>"
        #expect(try #require(read(body).drawing).slots.first?.frame == Rect(x: 10, y: 5, width: 8, height: 6))
    }

    @Test func hiddenSlotsAreNotThere() throws {
        #expect(try #require(read("<g style=\"display:none\"><rect id=\"slot-a\" width=\"4\" height=\"3\"/></g>").drawing).slots.isEmpty)
    }

    @Test(arguments: ["id=\"guides\"", "id=\"layer3\" inkscape:label=\"guides\"", "id=\"guides\" filter=\"url(#f)\""])
    func guidesAreIgnoredWithAllInThem(attribute: String) throws {
        let body = "<g \(attribute)><text onclick=\"a()\">a</text><script/><rect id=\"slot-no\" width=\"1\" height=\"1\"/><image href=\"http://x/y.png\"/></g>"
        let read = read(body)
        #expect(read.diagnostics.isEmpty)
        #expect(try #require(read.drawing).items.isEmpty && read.drawing?.slots.isEmpty == true)
    }

    @Test func coloursKeepTheNamesOfTheHouse() throws {
        let drawing = try #require(read("<rect width=\"9\" height=\"9\" style=\"fill:rgb(255,255,255)\"/>").drawing)
        guard case .shape(let shape)? = drawing.items.first else { throw Missing() }
        #expect(shape.fill == .solid(white))
    }

    @Test func pictureFilesAreAskedForByTheirPathAndKept() {
        var asked: [String] = []
        let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9mm\" height=\"9mm\" viewBox=\"0 0 9 9\"><image href=\"./parts/a%20b.png\"/></svg>"
        let read = SVGReader.read(Array(text.utf8), file: "t.svg", swatches: []) { path in
            asked.append(path)
            return nil
        }
        #expect(asked == ["parts/a b.png"])
        #expect(read.diagnostics.map(\.code) == [.drawingPicture])
    }

    private struct Missing: Error {}
}
