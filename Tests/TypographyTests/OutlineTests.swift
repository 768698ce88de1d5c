import Measures
import Testing
import Typography

struct OutlineTests {
    let typesetter: Typesetter

    init() throws { typesetter = try Typesetter() }

    private func outline(_ text: String, _ face: FontFace = .text) throws -> Path {
        let glyph = try #require(typesetter.shape(text, face: face, language: "id").glyphs.first)
        return typesetter.outline(of: glyph.id, in: glyph.font)
    }

    @Test func aCapitalStandsOnTheBaselineAndReachesTheCapHeight() throws {
        let bounds = try #require(outline("H").controlBounds)
        #expect(abs(bounds.maxY) < 0.001)
        #expect(abs(bounds.minY + typesetter.metrics(typesetter.font(for: .text)).capHeight) < 0.001)
    }

    @Test func aDescenderHangsBelowTheBaseline() throws {
        #expect(try #require(outline("p").controlBounds).maxY > 0.15)
    }

    @Test(arguments: ["o", "é", "ꦲ", "&"])
    func everyContourIsMovedToAndClosed(text: String) throws {
        let verbs = try outline(text).verbs
        #expect(verbs.first == .move && verbs.last == .close)
        for (verb, next) in zip(verbs, verbs.dropFirst()) {
            #expect((verb == .close) == (next == .move))
        }
    }

    @Test func aSpaceHasNoOutline() throws { #expect(try outline(" ").isEmpty) }

    @Test func unknownNumbersHaveNoOutline() {
        #expect(typesetter.outline(of: 4_000_000, in: FontID(index: 0)).isEmpty)
        #expect(typesetter.outline(of: 1, in: FontID(index: 99)).isEmpty)
        #expect(typesetter.outline(of: 1, in: FontID(index: -1)).isEmpty)
    }

    @Test(arguments: [(" ", true), ("\u{A0}", true), ("a", false), ("ꦲ", false)])
    func whatHasNoOutlineIsBlank(text: String, isBlank: Bool) throws {
        let glyph = try #require(typesetter.shape(text, face: .text, language: "id").glyphs.first)
        // Asked before and after its outline was drawn.
        #expect(typesetter.isBlank(glyph.id, in: glyph.font) == isBlank)
        #expect(typesetter.outline(of: glyph.id, in: glyph.font).isEmpty == isBlank)
        #expect(typesetter.isBlank(glyph.id, in: glyph.font) == isBlank)
    }

    @Test func unknownNumbersAreBlank() {
        #expect(typesetter.isBlank(4_000_000, in: FontID(index: 0)))
        #expect(typesetter.isBlank(1, in: FontID(index: 99)))
    }

    @Test func anOutlineIsTheSameEachTime() throws { #expect(try outline("g") == outline("g")) }
}
