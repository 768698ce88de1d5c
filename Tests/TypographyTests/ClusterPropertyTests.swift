import Testing
import Typography

struct ClusterPropertyTests {
    private static let alphabet: [Unicode.Scalar] = Array(
        "aeioukKTV .,-–—/07()\"'\n\t\r\u{A0}\u{AD}\u{200B}\u{200D}\u{2028}\u{2068}\u{2069}\u{202E}\u{301}\u{325}éèŋ\u{0}\u{7F}\u{85}ꦗꦮꦶꦏ꧀ꦱ꧈꧐ᮞᮥᮔ᮪ᬩᬮᬶ᭄ᨒᨚᯅᯖ᯲漢字ส้नि्اعُא😀👩🏽\u{FE0F}\u{E000}\u{10FFFF}\u{FFFE}"
            .unicodeScalars)

    private static func text(_ generator: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...24, using: &generator) { text.append(alphabet.randomElement(using: &generator) ?? "a") }
        return String(text)
    }

    @Test func clustersCoverTextAndGlyphsWithoutGapOrOverlap() throws {
        let typesetter = try Typesetter(), twin = try Typesetter()
        var generator = SeededGenerator(seed: 2019)
        for _ in 0..<3_000 {
            let text = ClusterPropertyTests.text(&generator)
            let face = FontFace.allCases.randomElement(using: &generator) ?? .text
            let shaped = typesetter.shape(text, face: face, language: "jv")
            var glyph = 0, byte = 0
            for cluster in shaped.clusters {
                #expect(cluster.glyphs.lowerBound == glyph && cluster.text.lowerBound == byte && !cluster.text.isEmpty)
                glyph = cluster.glyphs.upperBound
                byte = cluster.text.upperBound
                #expect(cluster.advance == shaped.glyphs[cluster.glyphs].reduce(0) { $0 + $1.advance })
                #expect(cluster.advance.isFinite && cluster.advance >= 0)
            }
            #expect(glyph == shaped.glyphs.count && byte == text.utf8.count, "\(text.unicodeScalars.map { $0.value })")
            #expect(shaped.glyphs.allSatisfy { FontSet.house.files.indices.contains($0.font.index) && $0.id < 65_536 })
            #expect(shaped.clusters.last?.breakAfter != .allowed)
            #expect(twin.shape(text, face: face, language: "jv") == shaped)
        }
    }

    @Test func aLongTextIsShapedWhole() throws {
        let text = String(repeating: "Kenali surat suara Anda. ꦗꦮ ", count: 4_000)
        let shaped = try Typesetter().shape(text, face: .text, language: "id")
        #expect(shaped.clusters.last?.text.upperBound == text.utf8.count)
    }

    @Test func typesettersOnManyThreadsAgree() async throws {
        let texts = ["Rabu, 17 April 2019", "ꦲꦏ꧀ꦱꦫꦗꦮ", "ᬅᬓ᭄ᬱᬭ", "KTP-el — C6", "漢"]
        let results = try await withThrowingTaskGroup(of: [ShapedText].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var results: [ShapedText] = []
                    for _ in 0..<20 {
                        let typesetter = try Typesetter()
                        for text in texts {
                            for face in FontFace.allCases { results.append(typesetter.shape(text, face: face, language: "jv")) }
                        }
                    }
                    return results
                }
            }
            return try await group.reduce(into: [ShapedText]()) { $0 += $1 }
        }
        let first = results.prefix(texts.count * FontFace.allCases.count)
        for (index, result) in results.enumerated() { #expect(result == first[index % first.count]) }
        #expect(results.count == 8 * 20 * first.count)
    }
}
