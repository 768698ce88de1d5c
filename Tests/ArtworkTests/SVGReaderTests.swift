import Measures
import Diagnostics
import Testing

@testable import Artwork

struct SVGReaderTests {
    private let swatches = [Swatch(name: "ink", rgb: RGB(0x4F, 0x27, 0x7A), cmyk: CMYK(80, 96, 12, 12)), Swatch(name: "white", rgb: RGB(255, 255, 255), cmyk: CMYK(0, 0, 0, 0))]

    private func read(_ body: String) -> (drawing: SVGDrawing?, diagnostics: [String]) {
        let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100mm\" height=\"50mm\" viewBox=\"0 0 100 50\">\n\(body)\n</svg>"
        let result = SVGReader.read(Array(text.utf8), file: "t.svg", swatches: swatches)
        return (result.drawing, result.diagnostics.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.arguments["problem"] ?? "")" })
    }

    @Test func readsShapesGroupsAndSlots() throws {
        let drawing = try #require(read("<g transform=\"translate(10 5)\"><rect width=\"4\" height=\"2\" fill=\"#4f277a\"/></g><rect id=\"slot-headline\" x=\"1\" y=\"2\" width=\"30\" height=\"4\"/>").drawing)
        #expect(drawing.slots.map(\.name) == ["headline"])
        #expect(drawing.slots.first?.frame == Rect(x: 1, y: 2, width: 30, height: 4))
        guard case .shape(let shape)? = drawing.items.first else {
            Issue.record("no shape")
            return
        }
        #expect(shape.path.controlBounds == Rect(x: 10, y: 5, width: 4, height: 2))
        #expect(drawing.items.count == 1)
    }

    @Test(arguments: [("M0 0H10V5z", 10.0, 5.0), ("m1 1l2 2 3-1", 5.0, 2.0), ("M0 0a5 5 0 0 1 10 0", 10.0, 5.0), ("M0,0C0,4 8,4 8,0S16-4 16,0", 16.0, 8.0)])
    func readsPathData(data: String, width: Double, height: Double) throws {
        let bounds = try #require(SVGPathParser.parse(data)?.controlBounds)
        #expect(abs(bounds.width - width) < 1e-6 && abs(bounds.height - height) < 1e-6, "\(bounds)")
    }
}
