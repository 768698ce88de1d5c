import Testing
@testable import Typography

struct ShapingTests {
    let typesetter: Typesetter

    init() throws { typesetter = try Typesetter() }

    private func fontFiles(_ text: String, _ face: FontFace = .text, language: String = "id") -> [String] {
        var names: [String] = []
        for glyph in typesetter.shape(text, face: face, language: language).glyphs {
            let name = FontSet.house.files[glyph.font.index].path.split(separator: "/").last.map(String.init) ?? ""
            if names.last != name { names.append(name) }
        }
        return names
    }

    /// In the units of the fonts: whole numbers, because nothing is hinted or rounded.
    @Test(arguments: [
        ("H", FontFace.text, 2816.0, [2084.0]), ("H", .textBold, 2816, [2101]), ("H", .display, 2048, [1419]),
        ("AV", .text, 2816, [1712, 1904]), ("Toilet", .text, 2816, [1584, 1680, 668, 668, 1640, 1024]),
    ])
    func advancesAreTheFontsOwn(text: String, face: FontFace, unitsPerEm: Double, expected: [Double]) {
        #expect(typesetter.shape(text, face: face, language: "id").glyphs.map { $0.advance * unitsPerEm } == expected)
    }

    @Test(arguments: [12, 97, 400, 5000])
    func aWidthScalesWithTheSize(pixelsPerEm: Int) throws {
        let other = try TextShaper(.house, missingAdvances: [], pixelsPerEm: pixelsPerEm)
        for text in ["Kenali lima surat suara Anda", "Rabu, 17 April 2019 pukul 07.00–13.00", "AVATAR Tokoh", "ꦗꦮ ꦲꦏ꧀ꦱꦫ"] {
            for face in FontFace.allCases {
                let one = typesetter.shape(text, face: face, language: "jv"), two = other.shape(text, face: face, language: "jv")
                #expect(one.clusters.map(\.text) == two.clusters.map(\.text))
                // Pango keeps 1024ths of a pixel: that is all the difference there may be.
                let grain = Double(one.glyphs.count) / (1024 * Double(pixelsPerEm))
                #expect(abs(one.advance - two.advance) <= grain, "\(text) \(face) \(pixelsPerEm)")
            }
        }
    }

    @Test func kerningIsInsideTheAdvances() {
        let pair = typesetter.shape("AV", face: .text, language: "id").advance
        let apart = ["A", "V"].reduce(0) { $0 + typesetter.shape($1, face: .text, language: "id").advance }
        #expect(pair < apart - 0.02)
    }

    @Test(arguments: [
        ("Javanese", "ꦗꦮ", FontFace.text, ["NotoSansJavanese-Regular.ttf"]),
        ("Javanese bold", "ꦗꦮ", .display, ["NotoSansJavanese-Bold.ttf"]),
        ("Sundanese", "ᮞᮥᮔ᮪ᮓ", .text, ["NotoSansSundanese-Regular.ttf"]),
        ("Balinese", "ᬩᬮᬶ", .textBold, ["NotoSansBalinese-Bold.ttf"]),
        ("Buginese", "ᨒᨚᨈᨑ", .text, ["NotoSansBuginese-Regular.ttf"]),
        ("Batak has one weight", "ᯅᯖᯂ᯲", .textBold, ["NotoSansBatak-Regular.ttf"]),
        ("Jawi", "ڤميليهن ڠ ݢ ڽ ۏ چ ک", .text, ["NotoNaskhArabic-Regular.ttf"]),
        ("Jawi bold", "سوارا", .display, ["NotoNaskhArabic-Bold.ttf"]),
        ("two scripts", "Jawa ꦗꦮ", .text, ["Inter-Regular.otf", "NotoSansJavanese-Regular.ttf"]),
        ("a letter that Inter lacks", "ꞌ ka", .text, ["NotoSans-Regular.ttf", "Inter-Regular.otf"]),
        ("Latin in display", "Kenali", .display, ["InterDisplay-Bold.otf"]),
    ])
    func eachScriptHasItsFont(name: String, text: String, face: FontFace, expected: [String]) {
        #expect(fontFiles(text, face) == expected)
        #expect(typesetter.shape(text, face: face, language: "id").missing.isEmpty)
    }

    @Test(arguments: [
        ("漢a字漢", ["漢", "字"] as [Unicode.Scalar]), ("😀", ["😀"]), ("אב", ["א", "ב"]),
        ("a\u{0}b\u{7F}", ["\u{0}", "\u{7F}"]), ("\u{10E000}", ["\u{10E000}"]),
        ("\u{2068}Kota\u{2069} a\u{200D}b\u{200C}c\u{AD}d\u{FEFF}e\u{2060}\u{FE0F}\u{115F}\u{E0020}", []),
        ("a\tb\nc\r\nd\u{2028}e\u{85}f\u{C}g\u{B}h\u{A0}i\u{202F}j\u{3000}", []),
    ])
    func onlyVisibleCharactersAreMissed(text: String, expected: [Unicode.Scalar]) {
        #expect(typesetter.shape(text, face: .text, language: "id").missing == expected)
    }

    @Test func aMissingCharacterIsShownByGlyphZeroOfTheFace() {
        let shaped = typesetter.shape("漢", face: .display, language: "id")
        #expect(shaped.glyphs.map(\.id) == [0])
        #expect(shaped.glyphs.map(\.font) == [typesetter.font(for: .display)])
    }

    @Test func lineEndsAndControlsTakeNoRoom() {
        #expect(typesetter.shape("a\nb", face: .text, language: "id").advance == typesetter.shape("ab", face: .text, language: "id").advance)
        #expect(typesetter.shape("\n\u{0}\u{2028}\u{200B}\u{2069}", face: .text, language: "id").advance == 0)
    }

    @Test func textFromRightToLeftKeepsItsOrderInTheClusters() throws {
        let shaped = typesetter.shape("کڤالا kpu سُوارا", face: .text, language: "ms-Arab")
        #expect(shaped.missing.isEmpty)
        #expect(shaped.direction == .rightToLeft)
        #expect(shaped.clusters.map(\.text.lowerBound) == shaped.clusters.map(\.text.lowerBound).sorted())
        #expect(shaped.clusters.filter { !$0.isRightToLeft }.count == 3)
        let marked = try #require(shaped.clusters.first { $0.text.count == 4 })
        #expect(marked.glyphs.count >= 2, "a letter and its vowel sign are one cluster")
    }

    @Test func theLanguageChoosesTheFormOfALetter() {
        func glyph(_ language: String) -> UInt32? { typesetter.shape("Ş", face: .text, language: language).glyphs.first?.id }
        #expect(glyph("ro") != glyph("id"), "Romanian writes a comma below, not a cedilla")
        #expect(glyph("jv") == glyph("id"))
    }

    @Test(arguments: ["", "not a tag", "id\u{0}ro", "ü", "jv+id", String(repeating: "x", count: 10_000)])
    func anyLanguageTagIsTaken(language: String) {
        #expect(typesetter.shape("KPU", face: .text, language: language) == typesetter.shape("KPU", face: .text, language: "id"))
    }
}
