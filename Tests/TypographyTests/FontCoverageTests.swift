import Testing
import Typography

struct FontCoverageTests {
    let coverage: FontCoverage

    init() throws { coverage = try FontCoverage() }

    @Test(arguments: [
        ("Indonesian", "Aku-ngerti? “Éèàçñ” 1/2 %–—…·"), ("Javanese", "ꦧꦥꦏ꧀ꦱꦶꦗꦶ꧈꧉ꦿꦾ꧐"), ("Balinese", "ᬅᬓ᭄ᬱᬭᬩᬮᬶ᭞᭟"), ("Sundanese", "ᮞᮥᮔ᮪ᮓᮡᮢᮣ"), ("Buginese", "ᨒᨚᨈᨑᨀᨗ᨞᨟"),
        ("Batak", "ᯅᯖᯂ᯲"), ("Jawi", "ءاأإئابتةثجچحخدذرزژسشصضطظعغڠفڤقکكݢلمنڽوۏهيىیڬ،؛؟ًٌٍَُِّْ"),
    ])
    func scriptsOfTheIslandsAreWhole(name: String, text: String) {
        #expect(text.unicodeScalars.filter { !coverage.has($0) }.map(FontCoverage.name) == [])
    }

    @Test func whatShowsNothingIsNeverMissed() {
        let silent = "\u{2066}a\u{2067}b\u{2068}c\u{2069}\u{200E}\u{200F}\u{202E}\u{202C}\u{200B}\u{200D}\u{AD}\u{FEFF}\u{FE0F} \u{A0}\u{202F}\n\r\t\u{2028}"
        #expect(silent.unicodeScalars.filter { !coverage.has($0) }.map(FontCoverage.name) == [])
    }

    @Test(arguments: [("漢", "U+6F22 漢"), ("👍", "U+1F44D 👍"), ("א", "U+05D0 א"), ("\u{0}", "U+0000"), ("\u{10E000}", "U+10E000 \u{10E000}")])
    func missingCharacterIsNamed(text: String, expected: String) {
        #expect(text.unicodeScalars.filter { !coverage.has($0) }.map(FontCoverage.name) == [expected])
    }
}
