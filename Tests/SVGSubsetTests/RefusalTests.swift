import Artwork
import Diagnostics
import Testing

/// What is outside the subset is an error with its place, its code and what to do.
struct RefusalTests {
    private static let swatches = [Swatch(name: "white", rgb: RGB(255, 255, 255), cmyk: CMYK(0, 0, 0, 0))]

    @Test func thereAreMany() { #expect(Refusal.all.count >= 60) }

    @Test(arguments: Refusal.all)
    func isRefusedWhereItStands(refusal: Refusal) throws {
        let read = SVGReader.read(Array(refusal.drawing.utf8), file: "t.svg", swatches: RefusalTests.swatches) { $0 == "bad.png" ? [1, 2, 3] : nil }
        #expect(read.drawing == nil)
        let first = try #require(read.diagnostics.first)
        #expect(
            first.code == refusal.code && first.place?.line == refusal.line && first.place?.column == refusal.column,
            "\(first.place?.line ?? 0):\(first.place?.column ?? 0) \(first.code) \(first.arguments)")
        #expect(read.diagnostics.allSatisfy { $0.code == refusal.code }, "\(read.diagnostics.map(\.arguments))")
        #expect(first.place?.file == "t.svg")
    }

    @Test(arguments: [
        ("<text>a</text>", "Object to Path"), ("<foreignObject/>", "Preserve Illustrator"), ("<style>rect{fill:white}</style>", ".name"),
        ("<rect width=\"1\" height=\"1\" fill=\"white\" filter=\"url(#f)\"/>", "PNG"),
        ("<rect width=\"1\" height=\"1\" style=\"fill:white;mix-blend-mode:multiply\"/>", "Normal"),
    ])
    func saysWhatToDo(body: String, advice: String) {
        let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9mm\" height=\"9mm\" viewBox=\"0 0 9 9\">\(body)</svg>"
        let read = SVGReader.read(Array(text.utf8), file: "t.svg", swatches: RefusalTests.swatches)
        #expect(read.diagnostics.first?.arguments["advice"]?.contains(advice) == true)
        #expect(read.diagnostics.first?.arguments["adviceIndonesian"]?.isEmpty == false)
    }

    @Test(arguments: [(283.46, "72 dpi"), (354.33, "90 dpi"), (377.95, "96 dpi")])
    func namesTheScale(width: Double, resolution: String) {
        let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100mm\" height=\"50mm\" viewBox=\"0 0 \(width) \(width / 2)\"/>"
        let read = SVGReader.read(Array(text.utf8), file: "t.svg", swatches: [])
        #expect(read.diagnostics.first?.arguments["problem"]?.contains(resolution) == true)
    }

    @Test func tellsAllFindingsInOnePass() {
        let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9mm\" height=\"9mm\" viewBox=\"0 0 9 9\"><text/>\n<image/>\n<path d=\"x\"/></svg>"
        let read = SVGReader.read(Array(text.utf8), file: "t.svg", swatches: [])
        #expect(read.diagnostics.map { $0.place?.line } == [1, 2, 3])
    }
}
