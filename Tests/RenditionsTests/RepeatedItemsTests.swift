import Artwork
import Measures
import Testing

@testable import Renditions

/// What a page shows more than once is written once.
struct RepeatedItemsTests {
    private static let violet = Swatch(name: "violet", rgb: RGB(0x4f, 0x27, 0x7a), cmyk: CMYK(80, 95, 0, 20))
    private static let white = Swatch(name: "white", rgb: RGB(0xff, 0xff, 0xff), cmyk: CMYK(0, 0, 0, 0))

    private static func panel(_ x: Double, _ y: Double, _ swatch: Swatch = violet, width: Double = 10) -> ArtworkItem {
        .shape(Shape(path: .rect(Rect(x: x, y: y, width: width, height: 6), radius: 1), fill: .solid(swatch)))
    }

    private static func written(_ items: [ArtworkItem]) -> (body: String, definitions: [String]) {
        var painter = SVGPainter { _ in SVGFragment() }
        painter.paint(items)
        let fragment = painter.fragment
        return (String(decoding: fragment.body, as: UTF8.self), fragment.definitions.map { String(decoding: $0.markup, as: UTF8.self) })
    }

    @Test func theSameShapeElsewhereIsWrittenOnce() throws {
        let (body, definitions) = Self.written([Self.panel(1, 2), Self.panel(1, 23.78), .group(Group(items: [Self.panel(30.1, 2)]))])
        #expect(definitions.count == 1)
        let id = try #require(definitions.first?.firstMatch(of: /^<path id="(d[A-Za-z0-9_.-]{8})" d="M2 2h8c.+z" fill="#4f277a"\/>$/)?.1)
        #expect(body == "<use href=\"#\(id)\"/><use href=\"#\(id)\" y=\"21.78\"/><g><use href=\"#\(id)\" x=\"29.1\"/></g>")
    }

    @Test func whatDiffersIsAnotherShape() {
        let (body, definitions) = Self.written([Self.panel(1, 2), Self.panel(1, 12, Self.white), Self.panel(1, 22, width: 11)])
        #expect(definitions.isEmpty)
        #expect(body.matches(of: /<path d=/).count == 3)
    }

    @Test func aGradientDoesNotGoAlong() {
        let gradient = Gradient(
            geometry: .linear(from: .zero, to: Point(0, 40)),
            stops: [Gradient.Stop(offset: 0, swatch: Self.violet), Gradient.Stop(offset: 1, swatch: Self.white)])
        func panel(_ y: Double) -> ArtworkItem { .shape(Shape(path: .rect(Rect(x: 0, y: y, width: 9, height: 9), radius: 1), fill: .gradient(gradient))) }
        #expect(!Self.written([panel(0), panel(20)]).body.contains("<use"))
    }

    /// In the drawing of a template, whose motifs are looked for as well.
    @Test func aGradientAcrossARowOfMotifsIsOne() {
        let gradient = Gradient(
            geometry: .linear(from: .zero, to: Point(300, 0)),
            stops: [Gradient.Stop(offset: 0, swatch: Self.violet), Gradient.Stop(offset: 1, swatch: Self.white)])
        func painted(_ paint: Paint) -> String {
            var row = Path()
            for index in 0..<20 { row.append(.rect(Rect(x: Double(index) * 15, y: 0, width: 10, height: 6), radius: 1)) }
            var painter = SVGPainter(findsRepeats: true) { _ in SVGFragment() }
            painter.paint([.shape(Shape(path: row, fill: paint))])
            return String(decoding: painter.fragment.body, as: UTF8.self)
        }
        #expect(painted(.solid(Self.violet)).contains("<use"))
        #expect(!painted(.gradient(gradient)).contains("<use"))
    }

    @Test func whatIsShortIsWrittenInItsPlace() {
        func square(_ x: Double) -> ArtworkItem { .shape(Shape(path: .rect(Rect(x: x, y: 0, width: 2, height: 2)), fill: .solid(Self.violet))) }
        #expect(!Self.written((0..<9).map { square(Double($0) * 3) }).body.contains("<use"))
    }
}
