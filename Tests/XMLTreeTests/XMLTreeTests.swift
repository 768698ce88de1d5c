import Testing

@testable import XMLTree

struct XMLTreeTests {
    private func written(_ body: (inout MarkupWriter) -> Void) -> String {
        var writer = MarkupWriter()
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [("<b>&\"", "&lt;b&gt;&amp;&quot;"), ("é😀", "é😀"), ("a\u{0}b", "a\u{FFFD}b"), ("a\nb", "a\nb")])
    func escapesTextFromPeople(text: String, markup: String) { #expect(written { $0.text(text) } == markup) }

    @Test(arguments: [
        (0.0, 2, "0"), (-0.0, 2, "0"), (1.5, 2, "1.5"), (0.25, 2, ".25"), (-0.25, 2, "-.25"), (1.005, 3, "1.005"), (12.0, 3, "12"), (1e30, 2, "1000000000"),
        (.nan, 2, "0"), (0.001, 2, "0"), (-0.001, 2, "0"), (10.01, 2, "10.01"),
    ])
    func writesNumbers(value: Double, decimals: Int, text: String) { #expect(written { $0.number(value, decimals: decimals) } == text) }

    @Test func readsElementsWithTheirPlaces() throws {
        let root = try XMLDocument.parse(Array("<a x=\"1\">\n  <!-- <no/> -->\n  <b>é</b><c/>\n</a>".utf8))
        #expect(root["x"] == "1")
        #expect(root.children.map(\.name) == ["b", "c"])
        #expect(root.children.map(\.line) == [3, 3])
        #expect(root.children.map(\.column) == [3, 11])
    }

    @Test(arguments: ["<a>", "<a></b>", "", "a", "<a x=1/>", "<a>&undefined;</a>", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "<!DOCTYPE svg PUBLIC \"x\" \"y\"><svg/>"])
    func refuses(text: String) { #expect(throws: XMLError.self) { try XMLDocument.parse(Array(text.utf8)) } }

    @Test func refusesADocumentTypeInAnyEncoding() {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY x \"y\">]><a b=\"&x;\"/>"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] as [UInt8] }
        let error = #expect(throws: XMLError.self) { try XMLDocument.parse(bytes) }
        #expect(error?.reason == .documentType)
    }

    @Test func readsUTF16() throws {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n <a b=\"ħ\">ꦧꦱ 😀</a>"
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
            let root = try XMLDocument.parse(bytes)
            #expect(root["b"] == "ħ" && root.text == "ꦧꦱ 😀" && root.line == 2 && root.column == 2)
        }
    }

    @Test func refusesOldEncodings() {
        let bytes = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
        let error = #expect(throws: XMLError.self) { try XMLDocument.parse(bytes) }
        #expect(error?.reason == .syntax("it is neither UTF-8 nor UTF-16"))
    }

    /// Whatever encoding a document claims, scan and parser read the same bytes: no markup hides from the checks that come before the parser.
    @Test(arguments: ["UTF-7", "IBM037"])
    func claimsOfOtherEncodingsAreNotFollowed(name: String) throws {
        #expect(try XMLDocument.parse(Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><a b=\"+ADw-b/+AD4-\"/>".utf8))["b"] == "+ADw-b/+AD4-")
    }

    @Test func refusesWhatBeginsAsNoDocumentDoes() { #expect(throws: XMLError.self) { try XMLDocument.parse([0x4C, 0x6F, 0xA7, 0x94, 0x93]) } }

    /// The parser's work grows with the square of their number.
    @Test func refusesTooManyAttributes() throws {
        func document(_ count: Int) -> [UInt8] { Array("<a x='=>'><b \((0..<count).map { "a\($0)='=\" >'" }.joined(separator: " "))/></a>".utf8) }
        #expect(try XMLDocument.parse(document(1_000)).children.first?.attributes.count == 1_000)
        let error = #expect(throws: XMLError.self) { try XMLDocument.parse(document(1_001)) }
        #expect(error?.reason == .limit(what: "attributes of one element", allowed: 1_000))
    }

    @Test func limitsAreTheCallers() throws {
        let bytes = Array("<a><b/><b/></a>".utf8)
        #expect(try XMLDocument.parse(bytes, limits: XMLLimits(bytes: bytes.count, elements: 3, depth: 9)).children.count == 2)
        #expect(throws: XMLError.self) { try XMLDocument.parse(bytes, limits: XMLLimits(bytes: 100, elements: 2, depth: 9)) }
        #expect(throws: XMLError.self) { try XMLDocument.parse(bytes, limits: XMLLimits(bytes: bytes.count - 1, elements: 3, depth: 9)) }
    }

    @Test func noDocumentEndsInATrap() {
        let seed = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\"><path d=\"M0 0\"/></g><!-- c --><![CDATA[x]]></svg>".utf8)
        var state: UInt64 = 7
        for _ in 0..<4000 {
            var bytes = seed
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            _ = try? XMLDocument.parse(bytes)
        }
    }
}
