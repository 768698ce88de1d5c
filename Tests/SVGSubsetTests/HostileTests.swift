import Artwork
import Diagnostics
import Measures
import Rasterization
import Testing
import Typography

/// Files made to hang or crash a reader, or to make it read other files. A hang shows as a test that does not end.
struct HostileTests {
    private static let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"96\" height=\"96\">"

    private func read(_ body: String) -> (drawing: SVGDrawing?, diagnostics: [Diagnostic]) {
        SVGReader.read(Array((HostileTests.head + body + "</svg>").utf8), file: "t.svg", rules: .open)
    }

    private func expect(_ code: DiagnosticCode, _ body: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let read = read(body)
        #expect(read.drawing == nil, sourceLocation: sourceLocation)
        #expect(read.diagnostics.first?.code == code, "\(read.diagnostics.first?.arguments ?? [:])", sourceLocation: sourceLocation)
        #expect(read.diagnostics.allSatisfy { ($0.place?.line ?? 0) >= 1 && ($0.place?.column ?? 0) >= 1 }, sourceLocation: sourceLocation)
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    // MARK: Other files

    /// Whatever the file says, only PNG files below its folder are asked for.
    @Test(arguments: [
        "<!DOCTYPE svg SYSTEM \"file:///etc/hostname\"><svg/>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg>&x;</svg>",
        "<!DOCTYPE svg [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/\"> %x;]><svg/>",
        "<?xml-stylesheet href=\"/etc/hostname\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        head + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/hostname\" parse=\"text\"/></svg>",
        head + "<image href=\"/etc/hostname\" width=\"9\" height=\"9\"/></svg>",
        head + "<image href=\"file:///etc/hostname.png\" width=\"9\" height=\"9\"/></svg>",
        head + "<image xlink:href=\"..%2f..%2fa.png\" width=\"9\" height=\"9\"/></svg>",
        head + "<image href=\"a/%2e%2e/%2e%2e/b.png\" width=\"9\" height=\"9\"/></svg>",
        head + "<image href=\"//127.0.0.1/a.png\" width=\"9\" height=\"9\"/></svg>",
        head + "<image href=\"a.png%00.svg\" width=\"9\" height=\"9\"/></svg>",
        head + "<use href=\"/etc/hostname#a\"/></svg>",
        head + "<style>@import \"/etc/hostname\";</style></svg>",
        head + "<style>.a{fill:url(/etc/hostname#a)}</style></svg>",
        head + "<rect width=\"9\" height=\"9\" fill=\"url(http://127.0.0.1:9/#a)\"/></svg>",
        head + "<rect width=\"9\" height=\"9\" clip-path=\"url(other.svg#a)\"/></svg>",
        head + "<linearGradient id=\"g\" xlink:href=\"other.svg#a\"/></svg>",
    ])
    func asksForNoOtherFile(text: String) {
        var asked: [String] = []
        let read = SVGReader.read(Array(text.utf8), file: "t.svg", rules: .open) { path in
            asked.append(path)
            return nil
        }
        #expect(read.drawing == nil && !read.diagnostics.isEmpty)
        #expect(asked.isEmpty)
    }

    /// A document type cannot hide behind an encoding that the parser knows and the scan does not.
    @Test func noEncodingHidesADocumentType() {
        let body = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg id=\"&b;\"/>"
        let utf16 = body.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let utf7 = Array("<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE svg [+ADwAIQ-ENTITY a 'b'+AD4]+AD4 <svg id=\"&a;\"/>".utf8)
        for bytes in [utf16, [0xFF, 0xFE] + utf16, utf7, [0x4C, 0x6F, 0xA7, 0x94, 0x93]] {
            let read = SVGReader.read(bytes, file: "t.svg", rules: .open)
            #expect(read.drawing == nil)
            #expect(read.diagnostics.count == 1)
        }
    }

    @Test func aByteThatIsNotUTF8HasItsPlace() {
        let read = SVGReader.read(Array("<svg>\n<!-- ".utf8) + [0xE9] + Array(" --></svg>".utf8), file: "t.svg", rules: .open)
        #expect(read.diagnostics.first?.place?.line == 2 && read.diagnostics.first?.place?.column == 6)
    }

    @Test func aPictureIsAskedForOnce() {
        var count = 0
        let body = (0..<50).map { "<image href=\"\(repeated("./", $0))a.png\" width=\"9\" height=\"9\"/>" }.joined()
        _ = SVGReader.read(Array((HostileTests.head + body + "</svg>").utf8), file: "t.svg", rules: .open) { _ in
            count += 1
            return nil
        }
        #expect(count == 1)
    }

    // MARK: The parser

    @Test func attributes() { expect(.drawingLimit, "<g " + (0..<300_000).map { "a\($0)=\"\" " }.joined() + "/>") }

    @Test func namespaces() { expect(.drawingLimit, "<g " + (0..<999).map { "xmlns:a\($0)=\"\($0)\" " }.joined() + "><g xmlns:b=\"b\" xmlns:c=\"c\"/></g>") }

    @Test func levels() { expect(.drawingLimit, repeated("<g>", 99_000) + repeated("</g>", 99_000)) }

    @Test func entities() { expect(.drawingSyntax, repeated("&a;", 100_000)) }

    @Test func unclosedQuote() { expect(.drawingSyntax, "<g id=\"" + repeated("a", 1 << 20)) }

    // MARK: References

    /// Longer than any stack.
    @Test func chainOfClips() {
        let chain = (0..<40_000).map { "<clipPath id=\"c\($0)\" clip-path=\"url(#c\($0 + 1))\"/>" }.joined()
        expect(.drawingLimit, chain + "<clipPath id=\"c40000\"/><rect width=\"9\" height=\"9\" clip-path=\"url(#c0)\"/>")
    }

    @Test func clipsOfParts() {
        let two = "<clipPath id=\"a\"><rect width=\"1\" height=\"1\"/><rect width=\"2\" height=\"2\"/></clipPath>"
        let many = "<clipPath id=\"b\">" + repeated("<rect width=\"9\" height=\"9\" clip-path=\"url(#a)\"/>", 1_001) + "</clipPath>"
        expect(.drawingLimit, two + many + "<rect width=\"9\" height=\"9\" clip-path=\"url(#b)\"/>")
    }

    @Test func clipsInEachOther() {
        let two = "<rect width=\"1\" height=\"1\"/><rect width=\"2\" height=\"2\""
        let chain = (0..<20).map { "<clipPath id=\"c\($0)\">\(two) clip-path=\"url(#c\($0 + 1))\"/></clipPath>" }.joined()
        expect(.drawingLimit, chain + "<clipPath id=\"c20\">\(two)/></clipPath><rect width=\"9\" height=\"9\" clip-path=\"url(#c0)\"/>")
    }

    // MARK: Long words, many times

    private static let words = String(repeating: " ", count: 1 << 20)

    @Test(arguments: [
        "<g id=\"a\" style=\"fill:red;\(words)\"/>", "<g id=\"a\" transform=\"scale(1)\(words)\"/>", "<path id=\"a\" d=\"M0 0\(words)\"/>",
        "<g id=\"a\" class=\"b\(words)\"/>", "<polygon id=\"a\" points=\"0 0\(words)\"/>", "<image id=\"a\" href=\"data:image/png;base64,\(words)\"/>",
        "<rect id=\"a\" width=\"9\" height=\"9\" fill=\"url(#\(String(repeating: "b", count: 1 << 20)))\"/>",
    ])
    func longAttributesThroughUse(object: String) {
        let read = read("<defs>\(object)</defs>" + repeated("<use href=\"#a\"/>", 50_000))
        #expect(read.drawing == nil)
        #expect(read.diagnostics.contains { $0.code == .drawingLimit })
    }

    @Test func longGradients() {
        let gradient = "<linearGradient id=\"g\" x1=\"1\(HostileTests.words)\"><stop/><stop offset=\"1\"/></linearGradient>"
        expect(.drawingLimit, gradient + repeated("<rect width=\"9\" height=\"9\" fill=\"url(#g)\"/>", 9_000))
    }

    @Test func longIDs() {
        let id = repeated("g", 1 << 20)
        let gradient = "<linearGradient id=\"\(id)\"><stop/><stop offset=\"1\"/></linearGradient>"
        expect(.drawingLimit, gradient + "<g fill=\"url(#\(id))\">" + repeated("<rect width=\"9\" height=\"9\"/>", 9_000) + "</g>")
    }

    @Test func classesTimesProperties() {
        expect(.drawingLimit, "<style>" + repeated(".a,", 300_000) + ".b{" + repeated("fill:red;", 300_000) + "}</style>")
    }

    @Test func largeClasses() {
        let rule = "<style>.a{" + (0..<4_900).map { "font-a\($0):b;" }.joined() + "}</style>"
        expect(.drawingLimit, rule + repeated("<g class=\"a\"/>", 50_000))
    }

    @Test func longDashes() { expect(.drawingValue, "<path d=\"M0 0H9\" stroke=\"red\" stroke-dasharray=\"\(repeated("1 ", 1 << 20))\"/>") }

    @Test func manyDashes() { expect(.drawingLimit, repeated("<path d=\"M0 0H90\" stroke=\"red\" stroke-dasharray=\".01\"/>", 50)) }

    // MARK: What can be read

    /// Odd but lawful: read, and painted in the end.
    @Test(arguments: [
        "<path d=\"M0 0H9.\(String(repeating: "1", count: 1 << 20))\"/>",
        "<style>" + String(repeating: "/**/", count: 200_000) + "</style><rect width=\"9\" height=\"9\"/>",
        "<style>" + String(repeating: "/", count: 1 << 20) + "*/</style>",
        "<!--" + String(repeating: "<g ", count: 300_000) + "--><rect width=\"9\" height=\"9\"/>",
        "<desc>" + String(repeating: "&amp;", count: 500_000) + "</desc><rect width=\"9\" height=\"9\"/>",
        "<rect width=\"9000000\" height=\"9000000\" stroke=\"red\" stroke-width=\"9000000\" stroke-miterlimit=\"9000000\" transform=\"scale(9000)\"/>",
        "<path fill=\"none\" stroke=\"red\" stroke-linejoin=\"round\" d=\"M0 0" + (0..<20_000).map { "L\($0 * 37 % 96) \($0 % 2 * 96)" }.joined() + "\"/>",
        "<path d=\"M0 0" + (0..<49_000).map { "L\($0 * 61 % 96) \($0 * 29 % 97)" }.joined() + "\"/>",
        String(repeating: "<svg width=\"90\" height=\"90\" viewBox=\"0 0 1 1\">", count: 250) + "<rect width=\"1\" height=\"1\"/>" + String(repeating: "</svg>", count: 250),
    ])
    func endsInAPicture(body: String) throws {
        let read = read(body)
        guard let drawing = read.drawing else {
            #expect(!read.diagnostics.isEmpty)
            return
        }
        let page = Page(trim: Size(width: 96, height: 96), bleed: 0, items: drawing.items)
        let bitmap = try Rasterizer(typesetter: Typesetter()).draw(page, area: page.media, pixelWidth: 96, background: RGB(255, 255, 255))
        #expect(bitmap.width == 96 && bitmap.height == 96)
    }
}
