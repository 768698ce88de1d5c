import Artwork
import Measures
import Testing
import Typography

@testable import Composition

/// Pages whose lines begin at the right.
@Suite struct RightToLeftTests {
    private static let ink = Swatch(name: "ink", rgb: RGB(0, 0, 0), cmyk: CMYK(0, 0, 0, 100))
    private let setter: ParagraphSetter

    init() throws { setter = ParagraphSetter(typesetter: try Typesetter()) }

    private func set(_ text: String, _ side: WritingDirection) -> SetText {
        SetText(paragraph: setter.shape(text, .body, language: "ms-Arab"), style: .body, swatch: Self.ink, side: side)
    }

    private func painted(_ block: any Block) -> (glyphs: [Point], shapes: [Rect]) {
        var items: [ArtworkItem] = []
        block.paint(at: Point(20, 10), TypeScale(body: 5, ratio: 1.2), width: 100, air: 1, into: &items)
        var glyphs: [Point] = [], shapes: [Rect] = []
        for item in items {
            if case .glyphs(let run) = item { glyphs.append(run.origin) }
            if case .shape(let shape) = item { shapes += shape.path.controlBounds.map { [$0] } ?? [] }
        }
        return (glyphs, shapes)
    }

    @Test func linesEndRagged() throws {
        let text = set("ساتو دوا تيݢ", .rightToLeft)
        let width = text.paragraph.segments.reduce(0) { $0 + $1.width + $1.space } * 5
        let (glyphs, _) = painted(TextBlock(text: text))
        #expect(abs((glyphs.first?.x ?? 0) + width - 120) < 1e-6, "the line ends at the right edge of the column")
        #expect(painted(TextBlock(text: set("ساتو", .leftToRight))).glyphs.first?.x == 20)
    }

    @Test func numbersOfStepsStandAtTheRight() {
        let steps = [StepsBlock.Step(numeral: set("1", .rightToLeft), text: set("ساتو", .rightToLeft))]
        #expect(painted(StepsBlock(steps: steps, disc: Self.ink, side: .rightToLeft)).shapes.map(\.maxX) == [120])
        #expect(painted(StepsBlock(steps: steps, disc: Self.ink)).shapes.map(\.minX) == [20])
    }

    @Test func barOfAPanelStandsAtTheRight() {
        let content = TextBlock(text: set("ساتو", .rightToLeft))
        let panel = PanelBlock(content: content, ground: Self.ink, bar: Self.ink, edge: .rightToLeft)
        #expect(painted(panel).shapes.map(\.maxX) == [120, 120])
        #expect((painted(panel).shapes.last?.width ?? 100) < 2)
    }

    @Test func drawingChangesSides() {
        let slots = [
            TemplateSlot(name: "headline", role: .headline, frame: Rect(x: 20, y: 30, width: 150, height: 40), onDark: false, anchor: .top),
            TemplateSlot(name: "qr", role: .qr, frame: Rect(x: 236, y: 369, width: 41, height: 41), onDark: false, anchor: .top),
        ]
        let trim = Size(width: 297, height: 420)
        let mirrored = TemplateDrawing(needs: [], art: SharedArt(items: []), slots: slots).mirrored(in: trim)
        #expect(mirrored.slots.map(\.frame) == [Rect(x: 127, y: 30, width: 150, height: 40), Rect(x: 20, y: 369, width: 41, height: 41)])
        guard case .group(let art) = mirrored.background(in: trim) else {
            Issue.record("the art of the drawing is not mirrored")
            return
        }
        #expect(art.transform.apply(Point(20, 30)) == Point(277, 30))
    }
}
