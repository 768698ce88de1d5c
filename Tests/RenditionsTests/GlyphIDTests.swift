import Testing
import Typography
import XMLTree

@testable import Renditions

/// Every glyph has an id of its own that XML allows.
struct GlyphIDTests {
    @Test func idsAreShortAndDiffer() {
        var seen: Set<String> = []
        for font in 0..<60 {
            for glyph in UInt32(0)..<(font < 4 ? 3_000 : 80) {
                var writer = MarkupWriter()
                writer.writeGlyphID(SVGFragment.GlyphKey(font: FontID(index: font), glyph: glyph))
                let id = String(decoding: writer.bytes, as: UTF8.self)
                #expect(seen.insert(id).inserted, "\(id): glyph \(glyph) of font \(font)")
                #expect(id.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_.-]+/) != nil, "\(id)")
                if font < 2, glyph < 1_400 { #expect(id.utf8.count == 2) }
            }
        }
    }
}
