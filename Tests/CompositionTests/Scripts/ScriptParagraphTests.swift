import Artwork
import Measures
import Testing
import Typography

@testable import Composition

/// Paragraphs in every script of the house, set in columns as narrow as a card's and as wide as a poster's.
@Suite struct ScriptParagraphTests {
    private static let ink = Swatch(name: "ink", rgb: RGB(0, 0, 0), cmyk: CMYK(0, 0, 0, 100))
    private let typesetter: Typesetter
    private let setter: ParagraphSetter

    init() throws {
        typesetter = try Typesetter()
        setter = ParagraphSetter(typesetter: typesetter)
    }

    /// Signs that never begin a line: marks, what closes a sentence or a bracket, and the letters' killers.
    private func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .closePunctuation, .finalPunctuation: false
        default: !",.;:!?،؛؟꧈꧉᭞᭟᨞᨟".unicodeScalars.contains(scalar)
        }
    }

    @Test func paragraphsOfTheDeclarationAreWholeAndKeepToTheirColumn() throws {
        let all = try ConformanceParagraphs.all()
        if all.isEmpty {
            print("The conformance paragraphs are not here, so they are left out; set CONFORMANCE_DIR to set them.")
            return
        }
        #expect(all.count == 11)
        for (name, language) in all.sorted(by: { $0.key < $1.key }) {
            for text in language.paragraphs {
                let paragraph = setter.shape(text, .body, language: language.lang)
                #expect(paragraph.text.missing == [], "\(name)")
                #expect((paragraph.text.direction == .rightToLeft) == (language.dir == "rtl"), "\(name)")
                let bytes = Array(text.utf8)
                for width in [9.0, 14, 30] {
                    guard let lines = LineBreaker.lines(paragraph, width: width, balanced: false) else {
                        // The longest word of Latin is as wide as it is; scripts without spaces always fit.
                        #expect(!["jv-Java"].contains(language.lang) && width < paragraph.widestSegment, "\(name)")
                        continue
                    }
                    #expect(lines.allSatisfy { $0.width <= width + 1e-9 }, "\(name) \(width)")
                    #expect(lines.flatMap { Array($0.segments) } == Array(paragraph.segments.indices), "\(name) \(width)")
                    for line in lines {
                        guard let first = line.segments.first else { continue }
                        let start = paragraph.text.clusters[paragraph.segments[first].clusters.lowerBound].text.lowerBound
                        let begun = String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.first
                        #expect(begun.map(mayBegin) ?? true, "\(name) \(width): \(begun.map(FontCoverage.name) ?? "")")
                    }
                }
            }
        }
    }

    static let samples: [(language: String, text: String)] = [
        ("jv-Java", "ꦥꦿꦚꦠꦤ꧀ꦲꦸꦩꦸꦩ꧀ꦔꦼꦤꦤꦶꦲꦏ꧀ꦲꦏ꧀ꦲꦱꦱ꧀ꦱꦶꦲꦸꦩꦠ꧀ꦩꦤꦸꦁꦱ꧈ꦮꦂꦒꦶꦁꦏꦸꦭꦮꦂꦒ"),
        ("ban-Bali", "ᬧᬗᬯᭂᬤᬃᬇᬦ᭄ᬤᬶᬓ᭄ᬳᬓ᭄ᬳᬓ᭄ᬅᬱᬱᬶᬫᬦᬸᬱ᭄ᬬ᭞ᬓ᭄ᬱᬢ᭄ᬭᬶᬬᬩᬮᬶ"), ("su-Sund", "ᮞᮥᮔ᮪ᮓ ᮞᮥᮛᮒ᮪ ᮞᮥᮝᮛ ᮕᮤᮜᮤᮂ ᮊᮥ ᮃᮔ᮪ᮏᮩᮔ᮪"),
        ("bug-Bugi", "ᨒᨚᨈᨑ ᨅᨔ ᨕᨘᨁᨗ ᨕᨗᨉᨗ ᨄᨗᨒᨙ ᨔᨘᨑ ᨔᨘᨓᨑ ᨑᨗ ᨈᨗᨄᨔ"), ("bbc-Batk", "ᯅᯖᯂ᯲ ᯂᯉ᯲ᯖᯬᯒ᯲ ᯘᯮᯒᯖ᯲ ᯘᯮᯋᯒ"),
        ("ms-Arab", "ڤراشتهارن حق اساسي مأنسي سجاڬت، کڤالا KPU مميليه ڤد 17 April 2019 دِ سُوارا"),
    ]

    /// Where the ink of every line lies.
    private func lines(_ items: [ArtworkItem]) -> [(top: Double, bottom: Double)] {
        var lines: [Double: (top: Double, bottom: Double)] = [:]
        for case .glyphs(let run) in items {
            for glyph in run.glyphs {
                guard let bounds = typesetter.outline(of: glyph.id, in: run.font).bounds else { continue }
                let top = run.origin.y + (glyph.offset.y + bounds.minY) * run.size, bottom = run.origin.y + (glyph.offset.y + bounds.maxY) * run.size
                let known = lines[run.origin.y] ?? (top, bottom)
                lines[run.origin.y] = (min(known.top, top), max(known.bottom, bottom))
            }
        }
        return lines.sorted { $0.key < $1.key }.map(\.value)
    }

    @Test(arguments: samples) func linesNeverTouchOneAnother(language: String, text: String) throws {
        for style in [TextStyle.body, .strong, .lead, .figure, TextStyle(face: .display, step: 0, leading: 1.04, tracking: -0.018)] {
            let paragraph = setter.shape(text, style, language: language)
            #expect(paragraph.text.missing == [])
            #expect(paragraph.tracking == 0)
            let set = SetText(paragraph: paragraph, style: style, swatch: Self.ink)
            let width = max(paragraph.widestSegment, 5) * 10
            var items: [ArtworkItem] = []
            let height = try #require(set.paint(at: Point(0, 100), size: 10, width: width, into: &items))
            let lines = lines(items)
            #expect(lines.count > 1)
            for (upper, lower) in zip(lines, lines.dropFirst()) { #expect(upper.bottom < lower.top, "\(language)") }
            #expect((lines.first?.top ?? 0) >= 100 - 1e-6 && (lines.last?.bottom ?? 0) <= 100 + height + 1e-6, "\(language)")
        }
    }

    @Test func latinKeepsItsOwnMeasures() {
        let paragraph = setter.shape("Kenali surat suara Anda", .figure, language: "id")
        #expect(paragraph.leading(.figure) == TextStyle.figure.leading)
        #expect(paragraph.rise == paragraph.capHeight && paragraph.fall == SetText.descent)
        #expect(paragraph.tracking == TextStyle.figure.tracking)
    }
}
