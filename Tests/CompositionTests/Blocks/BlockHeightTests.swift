import Artwork
import Measures
import Testing
import Typography

@testable import Composition

/// What a block says of its height must be what it paints: otherwise the next block lies on top of it.
@Suite struct BlockHeightTests {
    private static let ink = Swatch(name: "ink", rgb: RGB(0, 0, 0), cmyk: CMYK(0, 0, 0, 100))
    private let setter: ParagraphSetter

    init() throws { setter = ParagraphSetter(typesetter: try Typesetter()) }

    private func set(_ text: String, _ style: TextStyle = .body) -> SetText {
        SetText(paragraph: setter.shape(text, style, language: "id"), style: style, swatch: Self.ink)
    }

    /// The lowest descender that was painted.
    private func lowest(_ items: [ArtworkItem]) -> Double {
        items.reduce(0) { lowest, item in
            guard case .glyphs(let run) = item else { return lowest }
            return max(lowest, run.origin.y + SetText.descent * run.size)
        }
    }

    private func blocks(words count: Int) -> [(name: String, block: any Block)] {
        let text = Array(repeating: "periksa nama Anda", count: count).joined(separator: " ")
        return [
            ("text", TextBlock(text: set(text, .lead))),
            ("stack", StackBlock(texts: [set(text, .figure), set(text, .title)], gap: 0.5)),
            ("panel", PanelBlock(content: TextBlock(text: set(text)), ground: Self.ink, bar: Self.ink)),
            ("steps", StepsBlock(steps: (1...4).map { .init(numeral: set("\($0)", .strong), text: set(text)) }, disc: Self.ink)),
            ("details", DetailsBlock(
                title: set("Tanya jawab", .title), details: [.init(question: set("Di mana?", .strong), answer: set(text))])),
        ]
    }

    @Test(arguments: [1, 2, 4, 9], [80.0, 124, 257])
    func nothingIsPaintedBelowTheHeight(_ words: Int, _ width: Double) throws {
        for body in [3.9, 7.1, 10.2] {
            let scale = TypeScale(body: body, ratio: 1.25)
            for (name, block) in blocks(words: words) {
                guard let height = block.height(scale, width: width, air: 0.8) else { continue }
                var items: [ArtworkItem] = []
                block.paint(at: Point(0, 10), scale, width: width, air: 0.8, into: &items)
                #expect(lowest(items) <= 10 + height + 1e-6, "\(name) at \(body) mm in \(width) mm")
                #expect(lowest(items) > 10, "\(name) painted nothing")
            }
        }
    }
}
