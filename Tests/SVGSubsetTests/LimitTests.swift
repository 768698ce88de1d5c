import Artwork
import Diagnostics
import Measures
import Rasterization
import Testing
import Typography

/// Drawings made to hang or crash a reader are refused, with the limit that they pass.
struct LimitTests {
    private func read(_ body: String) -> (drawing: SVGDrawing?, diagnostics: [Diagnostic]) {
        SVGReader.read(Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"96\" height=\"96\">\(body)</svg>".utf8), file: "t.svg", rules: .open)
    }

    private func expectLimit(_ limit: Int, _ body: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let read = read(body)
        #expect(read.drawing == nil, sourceLocation: sourceLocation)
        #expect(read.diagnostics.map(\.code) == [.drawingLimit], sourceLocation: sourceLocation)
        #expect(read.diagnostics.first?.arguments["limit"] == String(limit), "\(read.diagnostics.map(\.arguments))", sourceLocation: sourceLocation)
    }

    @Test func bytes() { expectLimit(4 << 20, "<!--" + String(repeating: "a", count: 4 << 20) + "-->") }

    @Test func elements() { expectLimit(100_000, String(repeating: "<g/>", count: 100_001)) }

    @Test func elementsUpToTheLimit() { #expect(read(String(repeating: "<g/>", count: 99_998)).diagnostics.isEmpty) }

    @Test func depth() { expectLimit(256, String(repeating: "<g>", count: 256) + String(repeating: "</g>", count: 256)) }

    @Test func depthUpToTheLimit() {
        let body = String(repeating: "<g>", count: 254) + "<rect width=\"9\" height=\"9\"/>" + String(repeating: "</g>", count: 254)
        #expect(read(body).drawing?.items.count == 1)
    }

    /// Ten times ten times ten …: the billion laughs.
    @Test func repetition() {
        var body = "<defs><g id=\"a0\"/>"
        for level in 1...12 { body += "<g id=\"a\(level)\">" + String(repeating: "<use href=\"#a\(level - 1)\"/>", count: 10) + "</g>" }
        expectLimit(100_000, body + "</defs><use href=\"#a12\"/>")
    }

    @Test func depthThroughUse() {
        var body = "<g id=\"a0\"/>"
        for level in 1...300 { body += "<g id=\"a\(level)\"><use href=\"#a\(level - 1)\"/></g>" }
        expectLimit(256, "<defs>" + body + "</defs><use href=\"#a300\"/>")
    }

    @Test func segments() { expectLimit(50_000, "<path d=\"M0 0" + String(repeating: "h1", count: 50_000) + "\"/>") }

    @Test func segmentsThroughUse() {
        let path = "<path id=\"p\" d=\"M0 0" + String(repeating: "h1", count: 999) + "\"/>"
        expectLimit(50_000, path + String(repeating: "<use href=\"#p\"/>", count: 60))
    }

    @Test func segmentsThroughClips() {
        let clip = "<clipPath id=\"c\"><path d=\"M0 0" + String(repeating: "h1", count: 999) + "\"/></clipPath>"
        expectLimit(50_000, clip + String(repeating: "<rect width=\"9\" height=\"9\" clip-path=\"url(#c)\"/>", count: 60))
    }

    @Test func fadedGroups() { expectLimit(1_000, String(repeating: "<g opacity=\".5\"><rect width=\"9\" height=\"9\"/></g>", count: 1_001)) }

    @Test func nestedFadedGroups() {
        expectLimit(16, String(repeating: "<g opacity=\".9\">", count: 17) + "<rect width=\"9\" height=\"9\"/>" + String(repeating: "</g>", count: 17))
    }

    @Test func gradientChain() {
        let chain = (0..<40).map { "<linearGradient id=\"g\($0)\" href=\"#g\($0 + 1)\"/>" }.joined() + "<linearGradient id=\"g40\"/>"
        expectLimit(32, chain + "<rect width=\"9\" height=\"9\" fill=\"url(#g0)\"/>")
    }

    @Test func stops() {
        let stops = String(repeating: "<stop offset=\"0\"/>", count: 257)
        expectLimit(256, "<linearGradient id=\"g\">\(stops)</linearGradient><rect width=\"9\" height=\"9\" fill=\"url(#g)\"/>")
    }

    /// A file that promises 15,000 × 15,000 pixels takes no memory.
    @Test func pixels() {
        let file = "iVBORw0KGgoAAAANSUhEUgAAOpgAADqYCAYAAADeFMmlAAAAC0lEQVR4nGNggAEAAAoAAX+AdF4AAAAASUVORK5CYII="
        expectLimit(24 << 20, "<image href=\"data:image/png;base64,\(file)\" width=\"9\" height=\"9\"/>")
    }

    @Test func findingsAreCapped() { #expect(read(String(repeating: "<text/>", count: 500)).diagnostics.count == 100) }

    /// The longest drawing that is taken is painted in the end.
    @Test func whatIsTakenCanBePainted() throws {
        let body = String(repeating: "<rect width=\"96\" height=\"96\" fill=\"#4f277a\" stroke=\"red\" stroke-dasharray=\"20\"/>", count: 9_000)
        let drawing = try #require(read(body).drawing)
        let page = Page(trim: Size(width: 96, height: 96), bleed: 0, items: drawing.items)
        let bitmap = try Rasterizer(typesetter: Typesetter()).draw(page, area: page.media, pixelWidth: 96, background: RGB(255, 255, 255))
        #expect(bitmap[48, 48] == RGB(0x4F, 0x27, 0x7A))
    }
}
