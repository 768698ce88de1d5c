import Artwork
import Measures
import Testing
import Typography

@testable import Composition

/// Copy in two languages, which a reader matches line by line.
@Suite struct TwoLanguagesTests {
    private static let ink = Swatch(name: "ink", rgb: RGB(0, 0, 0), cmyk: CMYK(0, 0, 0, 100))
    private let setter: ParagraphSetter

    init() throws { setter = ParagraphSetter(typesetter: try Typesetter()) }

    private func both(_ first: String, _ second: String, _ languages: (String, String) = ("jv", "id"), style: TextStyle = .body) -> SetText {
        var text = SetText(paragraph: setter.shape(first, style, language: languages.0), style: style, swatch: Self.ink)
        text.beside = [SetText(paragraph: setter.shape(second, style, language: languages.1), style: style, swatch: Self.ink)]
        return text
    }

    private func origins(_ text: SetText, size: Double, width: Double) -> [Point] {
        var items: [ArtworkItem] = []
        _ = text.paint(at: Point(20, 10), size: size, width: width, into: &items)
        return items.compactMap { if case .glyphs(let run) = $0 { run.origin } else { nil } }
    }

    @Test(arguments: [("jv", "Étanga surat suara", "Hitung surat suara"), ("jv-Java", "ꦲꦺꦠꦔꦱꦸꦫꦠ꧀", "Hitung surat suara")])
    func wideColumnHasBothSideBySideOnOneLine(language: String, first: String, second: String) {
        let origins = origins(both(first, second, (language, "id")), size: 5, width: 200)
        #expect(Set(origins.map(\.y)).count == 1, "the first lines share a baseline")
        #expect(origins.map(\.x).min() == 20 && (origins.map(\.x).max() ?? 0) > 120)
    }

    @Test func linesStayBesideOneAnother() {
        let first = "ꦲꦺꦠꦔꦱꦸꦫꦠ꧀ꦱꦸꦮꦫꦲꦶꦁꦏꦁꦢꦶꦥꦸꦤ꧀ꦥꦫꦶꦔꦏꦺꦤ꧀ꦥꦼꦠꦸꦒꦱ꧀", second = "Hitung surat suara yang diberikan petugas kepada Anda di tempat pemungutan suara"
        let lines = Dictionary(grouping: origins(both(first, second, ("jv-Java", "id")), size: 8, width: 200)) { $0.x < 120 }.mapValues { Set($0.map(\.y)).sorted() }
        let shared = min(lines[true]?.count ?? 0, lines[false]?.count ?? 0)
        #expect(shared > 1)
        #expect(lines[true]?.prefix(shared) == lines[false]?.prefix(shared))
    }

    @Test func narrowColumnHasThemUnderOneAnother() {
        let text = both("Étanga surat suara", "Hitung surat suara")
        let origins = origins(text, size: 5, width: 100)
        #expect(origins.map(\.x) == [20, 20] && origins[0].y < origins[1].y)
        #expect((text.height(size: 5, width: 100) ?? 0) > 2 * 5)
    }

    /// Copy beside numerals begins further in; the other language begins where it does elsewhere on the page.
    @Test func secondColumnsStandUnderOneAnother() {
        var step = both("Étanga", "Hitung")
        step.inset = StepsBlock.inset
        let indent = StepsBlock.inset * 5
        let lead = origins(both("Étanga", "Hitung"), size: 5, width: 200).map(\.x).max() ?? 0
        #expect(abs((origins(step, size: 5, width: 200 - indent).map(\.x).max() ?? 0) + indent - lead) < 1e-9)
    }

    @Test func questionsAreMatchedWhereBothLanguagesAsk() {
        var text = PieceText("Ing pundi? Ing TPS.", language: "jv")
        text.beside = [PieceText("Di mana? Di TPS.", language: "id")]
        let (question, answer) = FlowBuilder.split(text)
        #expect(question?.beside.map(\.text) == ["Di mana?"] && answer?.beside.map(\.text) == ["Di TPS."])
        text.beside = [PieceText("Datanglah ke TPS.", language: "id")]
        #expect(FlowBuilder.split(text).question == nil && FlowBuilder.split(text).answer == text)
    }
}
