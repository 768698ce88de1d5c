import Artwork
import Foundation
import Measures
import Rasterization
import Renditions
import Testing
import Typography

/// What the fuzzer in Fuzz/ found worth keeping: read, painted and written without a trap.
struct ReplayTests {
    @Test func everyFindingIsReadOrRefused() throws {
        let folder = Corpus.folder.deletingLastPathComponent().appending(path: "Findings")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count > 100)
        let typesetter = try Typesetter()
        let rasterizer = Rasterizer(typesetter: typesetter), writer = SVGWriter(typesetter: typesetter)
        var painted = 0
        for name in names {
            let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
            let drawn = (bytes.last ?? 0) % 2 == 0 ? Array(bytes.dropLast()) : ReplayTests.wrapped(bytes.dropLast())
            let read = SVGReader.read(drawn, file: name, rules: .open)
            #expect((read.drawing == nil) == !read.diagnostics.isEmpty, "\(name)")
            guard let drawing = read.drawing else { continue }
            let page = Page(trim: Size(width: drawing.viewBox.width, height: drawing.viewBox.height), bleed: 0, items: drawing.items)
            _ = try rasterizer.draw(page, area: Rect(x: 0, y: 0, width: 48, height: 48), pixelWidth: 48, background: RGB(255, 255, 255))
            #expect(writer.files(Artwork(title: name, language: "id", pages: [page], reading: [])).count == 1)
            painted += 1
        }
        #expect(painted > 20)
    }

    /// As the fuzzer takes an input with an odd last byte: path data, a transform and points.
    private static func wrapped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let text = String(decoding: bytes.filter { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x26 && $0 != 0x3C }, as: UTF8.self)
        let body = """
            <svg xmlns="http://www.w3.org/2000/svg"><path stroke="red" stroke-dasharray="4 1" d="\(text)"/>\
            <g transform="\(text)"><polygon points="\(text)" style="\(text)"/></g></svg>
            """
        return Array(body.utf8)
    }
}
