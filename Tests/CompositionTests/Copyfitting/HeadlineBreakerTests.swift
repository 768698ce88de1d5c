import Measures
import Testing
import Typography

@testable import Composition

/// Where the lines of headlines end.
struct HeadlineBreakerTests {
    private static let style = TextStyle(face: .display, step: 0, leading: 1.04, tracking: -0.018)
    private static let sizes = (0...48).map { 40 - Double($0) * 30 / 48 }

    private func lines(_ headline: String, width: Double, height: Double = 120) throws -> [String] {
        let setter = ParagraphSetter(typesetter: try Typesetter())
        let paragraph = setter.shape(headline, Self.style, language: "id")
        let frame = Rect(x: 0, y: 0, width: width, height: height)
        let layout = try #require(HeadlineBreaker.best(paragraph, in: frame, Self.style, sizes: Self.sizes))
        #expect(layout.lines.allSatisfy { $0.width * layout.size <= width + 1e-6 })
        let utf8 = paragraph.text.text.utf8
        return layout.lines.map { line in
            let clusters = paragraph.segments[line.segments.lowerBound].clusters.lowerBound..<paragraph.segments[line.segments.upperBound - 1].clusters.upperBound
            let texts = paragraph.text.clusters[clusters].map(\.text)
            let from = texts.map(\.lowerBound).min() ?? 0, to = texts.map(\.upperBound).max() ?? 0
            return String(paragraph.text.text[utf8.index(utf8.startIndex, offsetBy: from)..<utf8.index(utf8.startIndex, offsetBy: to)])
        }
    }

    @Test(arguments: [
        ("Tolak uangnya, jaga suara Anda", ["Tolak uangnya,", "jaga suara Anda"]),
        ("Saring dulu, baru sebarkan", ["Saring dulu,", "baru sebarkan"]),
        ("Pertama kali memilih? Mulai dari sini", ["Pertama kali", "memilih?", "Mulai dari sini"]),
        ("Satu pasangan calon? Tetap ada dua pilihan", ["Satu pasangan calon?", "Tetap ada dua pilihan"]),
        ("Kenali surat suara Anda", ["Kenali surat", "suara Anda"]),
        ("Datang ke TPS dan gunakan hak pilih Anda", ["Datang ke TPS", "dan gunakan", "hak pilih Anda"]),
        ("TPS", ["TPS"]), ("Issengi surat suarata", ["Issengi surat", "suarata"]),
    ])
    func linesEndWhereTheSenseDoes(headline: String, lines expected: [String]) throws {
        let found = try lines(headline, width: 150)
        #expect(found == expected, "\(found)")
    }

    @Test func aFlatFrameTakesFewerLines() throws {
        #expect(try lines("Datang ke TPS dan gunakan hak pilih Anda", width: 400, height: 50) == ["Datang ke TPS dan", "gunakan hak pilih Anda"])
    }

    /// More words than all their breakings can be looked at: still set, and within the frame.
    @Test func aVeryLongHeadlineIsBalanced() throws {
        let headline = (1...20).map { "kata\($0)" }.joined(separator: " ")
        let lines = try lines(headline, width: 160, height: 200)
        #expect(lines.joined(separator: " ") == headline && lines.count > 3)
    }

    @Test func aWordThatIsTooWideFitsNowhere() throws {
        let setter = ParagraphSetter(typesetter: try Typesetter())
        let paragraph = setter.shape("Penyelenggaraanpemilihanumumserentak", Self.style, language: "id")
        #expect(HeadlineBreaker.best(paragraph, in: Rect(x: 0, y: 0, width: 60, height: 200), Self.style, sizes: Self.sizes) == nil)
    }
}
