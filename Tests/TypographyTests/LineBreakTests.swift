import Testing
import Typography

struct LineBreakTests {
    let typesetter: Typesetter

    init() throws { typesetter = try Typesetter() }

    /// The text with `|` where a line may end and `‖` where it must.
    private func marked(_ text: String, _ language: String = "id") -> String {
        let bytes = Array(text.utf8)
        return typesetter.shape(text, face: .text, language: language).clusters.map { cluster in
            let piece = String(decoding: bytes[cluster.text], as: UTF8.self)
            return piece + (cluster.breakAfter == .allowed ? "|" : cluster.breakAfter == .mandatory ? "‖" : "")
        }.joined()
    }

    @Test(arguments: [
        ("Rabu, 17 April 2019", "Rabu, |17 |April |2019"),
        ("pukul 07.00–13.00", "pukul |07.00–13.00"),
        ("KTP-el atau C6-KWK", "KTP-el |atau |C6-KWK"),
        ("formulir A.5 laki-laki", "formulir |A.5 |laki-laki"),
        ("dan/atau https://kpu.go.id/a-b?c=d", "dan/atau |https://kpu.go.id/a-b?c=d"),
        ("pilih—lalu pulang", "pilih—|lalu |pulang"),
        ("pilih — lalu", "pilih |— |lalu"),
        ("tanpa\u{A0}putus 17\u{202F}April", "tanpa\u{A0}putus |17\u{202F}April"),
        ("buka\u{200B}tutup", "buka\u{200B}|tutup"),
        ("sambung\u{AD}an kata\u{2060} ini", "sambung\u{AD}an |kata\u{2060} |ini"),
        ("dua  spasi", "dua  |spasi"),
        ("(kurung) \"petik\" 50 %", "(kurung) |\"petik\" |50 |%"),
        ("ke \u{2068}Kota Yogyakarta\u{2069} saja", "ke |\u{2068}Kota |Yogyakarta\u{2069} |saja"),
        ("akhir spasi ", "akhir |spasi "),
        ("", ""),
    ])
    func linesEndAtSpacesAndEmDashesOnly(text: String, expected: String) {
        #expect(marked(text) == expected)
    }

    @Test(arguments: [
        ("satu\ndua", "satu\n‖dua"),
        ("satu\u{2028}dua\u{2029}tiga\u{85}empat", "satu\u{2028}‖dua\u{2029}‖tiga\u{85}‖empat"),
        ("akhir\n", "akhir\n‖"),
        ("\n\n", "\n‖\n‖"),
    ])
    func lineEndsForceANewLine(text: String, expected: String) {
        #expect(marked(text) == expected)
    }

    @Test func aPairOfReturnAndLineFeedIsOneLineEnd() {
        let clusters = typesetter.shape("satu\r\ndua", face: .text, language: "id").clusters
        #expect(clusters.filter { $0.breakAfter == .mandatory }.count == 1)
        #expect(clusters.reduce(0) { $0 + $1.glyphs.count } == 7)
    }

    /// Aksara with its marks, a conjunct, and a letter that closes the syllable before it stay whole.
    @Test(arguments: [
        ("jv", "ꦲꦏ꧀ꦱꦫꦗꦮ", "ꦲ|ꦏ꧀ꦱ|ꦫ|ꦗ|ꦮ"),
        ("jv", "ꦧꦥꦏ꧀ꦱꦶꦗꦶ", "ꦧ|ꦥ|ꦏ꧀ꦱꦶ|ꦗꦶ"),
        ("jv", "ꦧꦥꦏ꧀꧈ꦱꦶꦗꦶ", "ꦧ|ꦥꦏ꧀꧈|ꦱꦶ|ꦗꦶ"),
        ("ban", "ᬅᬓ᭄ᬱᬭᬩᬮᬶ", "ᬅ|ᬓ᭄ᬱ|ᬭ|ᬩ|ᬮᬶ"),
        ("bug", "ᨒᨚᨈᨑ", "ᨒᨚ|ᨈ|ᨑ"),
        ("bbc", "ᯅᯖᯂ᯲", "ᯅ|ᯖᯂ᯲"),
        ("su", "ᮃᮊ᮪ᮞᮛ ᮞᮥᮔ᮪ᮓ", "ᮃᮊ᮪ᮞᮛ |ᮞᮥᮔ᮪ᮓ"),
        ("zh", "漢字仮名", "漢|字|仮|名"),
    ])
    func scriptsWithoutSpacesBreakBetweenSyllables(language: String, text: String, expected: String) {
        #expect(marked(text, language) == expected)
    }

    @Test func spacesAndInvisibleCharactersVanishAtTheEndOfALine() {
        let shaped = typesetter.shape("a \u{A0}\u{2069}\u{3000}\t\u{200B}", face: .text, language: "id")
        #expect(shaped.clusters.map(\.isSpace) == [false, true, false, true, true, true, true])
    }
}
