import Testing
import Typography

/// Lines as they are read on paper: what stands at the left of the expected text is at the left of the line.
struct VisualOrderTests {
    let typesetter: Typesetter

    init() throws { typesetter = try Typesetter() }

    /// The line from left to right, words of Jawi letter by letter in the order in which they are painted.
    private func painted(_ text: String, _ language: String) -> String {
        let shaped = typesetter.shape(text, face: .text, language: language)
        let bytes = Array(text.utf8)
        let order = shaped.visualOrder(shaped.clusters.indices) ?? Array(shaped.clusters.indices)
        return order.map { String(decoding: bytes[shaped.clusters[$0].text], as: UTF8.self) }.joined()
    }

    @Test(arguments: [
        ("ab cd", "id", "ab cd"),
        ("دوا", "ms-Arab", "اود"),
        ("دوا KPU تيݢ", "ms-Arab", "ݢيت KPU اود"),
        ("دوا \u{2068}17 April 2019\u{2069} تيݢ", "ms-Arab", "ݢيت 17 April 2019 اود"),
        ("KPU", "ms-Arab", "KPU"),
        ("KPU 2019: دوا", "ms-Arab", "اود :KPU 2019"),
        ("Jawi: دوا 17 (KPU)", "id", "Jawi: 17 اود (KPU)"),
        ("ab", "qps-plocm", "ab"),
        ("\u{202E}ab\u{202C} \u{202E}cd\u{202C}", "qps-plocm", "\u{202C}dc\u{202E} \u{202C}ba\u{202E}"),
    ])
    func lineStandsInTheOrderOfTheEye(text: String, language: String, expected: String) {
        let found = painted(text, language)
        #expect(found.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }.map(String.init).joined()
            == expected.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }.map(String.init).joined())
    }

    @Test func everyClusterStandsOnceOnItsLine() {
        let shaped = typesetter.shape("سوارا KPU 17 \u{2068}Kota Banda Aceh\u{2069} ڤميليهن (2019) تيݢ", face: .text, language: "ms-Arab")
        for start in stride(from: 0, to: shaped.clusters.count, by: 5) {
            let line = start..<shaped.clusters.count
            #expect((shaped.visualOrder(line) ?? Array(line)).sorted() == Array(line))
        }
        #expect(typesetter.shape("Kota Banda Aceh", face: .text, language: "id").visualOrder(0..<4) == nil)
    }

    @Test(arguments: [
        ("id", WritingDirection.leftToRight), ("jv-Java", .leftToRight), ("ms", .leftToRight), ("ms-Arab", .rightToLeft), ("ace-Arab-ID", .rightToLeft),
        ("ar", .rightToLeft), ("ar-Latn", .leftToRight), ("qps-ploc", .leftToRight), ("qps-plocm", .rightToLeft), ("jv+id", .leftToRight),
        ("ms-Arab+id", .rightToLeft), ("", .leftToRight), ("-", .leftToRight),
    ])
    func languageDecidesTheDirection(language: String, expected: WritingDirection) {
        #expect(WritingDirection(language: language) == expected)
    }
}
