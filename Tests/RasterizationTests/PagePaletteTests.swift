import Artwork
import Measures
import Testing
import Typography

@testable import Rasterization

/// Pictures of few colours: near to what was painted, and the same whatever was painted before.
struct PagePaletteTests {
    private static let words: [[UInt32]] = [[40, 41, 42, 43], [50, 61, 72], [44, 45, 46, 47, 48, 49, 50, 51]]
    private static let area = Rect(x: 0, y: 0, width: 100, height: 140)
    private let rasterizer: Rasterizer

    init() throws { rasterizer = Rasterizer(typesetter: try Typesetter()) }

    private func indexed(_ page: Page, _ rasterizer: Rasterizer) throws -> IndexedBitmap {
        try rasterizer.drawIndexed(page, area: PagePaletteTests.area, pixelWidth: 300, background: RGB(255, 255, 255))
    }

    private func painted(_ page: Page) throws -> Bitmap {
        try rasterizer.draw(page, area: PagePaletteTests.area, pixelWidth: 300, background: RGB(255, 255, 255))
    }

    @Test(arguments: [1, 0.5, 0.13])
    func noPixelIsFarFromItsColour(veil: Double) throws {
        for word in PagePaletteTests.words {
            let page = SamplePage.page(word, items: [SamplePage.run(word, size: 30, at: Point(10, 80), SamplePage.ink, opacity: veil)])
            let truth = try painted(page), picture = try indexed(page, rasterizer)
            var strays = 0
            for (pixel, index) in zip(truth.pixels, picture.indices) where pixel & 0xFFFFFF != picture.palette[Int(index)].pixel & 0xFFFFFF {
                let difference = (pixel & 0xFFFFFF).widestDifference(from: picture.palette[Int(index)].pixel & 0xFFFFFF)
                if difference > 24 { strays += 1 }
            }
            #expect(strays * 5_000 <= truth.pixels.count, "\(strays) strays")
        }
    }

    @Test func wordsAndAreasKeepTheirColoursExactly() throws {
        let picture = try indexed(SamplePage.page(PagePaletteTests.words[0]), rasterizer)
        let truth = try painted(SamplePage.page(PagePaletteTests.words[0]))
        for swatch in [SamplePage.ink, SamplePage.paper, SamplePage.violet, SamplePage.clay, SamplePage.sand, SamplePage.white] {
            let there = truth.pixels.filter { $0 == swatch.rgb.pixel }.count
            #expect(there > 0, "\(swatch.name)")
            let kept = picture.indices.filter { picture.palette[Int($0)] == swatch.rgb }.count
            #expect(kept >= there, "\(swatch.name)")
        }
    }

    @Test func otherWordsHaveTheSamePaletteAndTheSameRowsElsewhere() throws {
        let pictures = try PagePaletteTests.words.map { try indexed(SamplePage.page($0), rasterizer) }
        for picture in pictures.dropFirst() {
            #expect(picture.palette == pictures[0].palette)
            // Below the head and above the words there is nothing that differs.
            #expect(picture.indices[(300 * 122)..<(300 * 160)] == pictures[0].indices[(300 * 122)..<(300 * 160)])
        }
    }

    @Test func whatWasPaintedBeforeChangesNothing() throws {
        let page = SamplePage.page(PagePaletteTests.words[2])
        let fresh = try indexed(page, Rasterizer(typesetter: try Typesetter()))
        for word in PagePaletteTests.words { _ = try indexed(SamplePage.page(word), rasterizer) }
        #expect(try indexed(page, rasterizer) == fresh)
    }

    /// The draft mark must be seen on the ground of the art too.
    @Test func aVeilIsSeenOnTheArt() throws {
        let page = SamplePage.page([40], items: [.group(Group(opacity: 0.13, items: [SamplePage.fill(.rect(Rect(x: 2, y: 2, width: 20, height: 8)), SamplePage.ink)]))])
        let picture = try indexed(page, rasterizer)
        #expect(picture.palette[Int(picture.indices[15 * 300 + 30])] != SamplePage.violet.rgb)
        #expect(picture.palette[Int(picture.indices[15 * 300 + 120])] == SamplePage.violet.rgb)
    }

    /// A ballot paper's outline crosses its coloured head.
    @Test func bothSidesOfALineAreKnown() throws {
        let blue = Swatch(name: "blue", rgb: RGB(0x10, 0x60, 0xF0), cmyk: CMYK(0, 0, 0, 0)), red = Swatch(name: "red", rgb: RGB(0xF0, 0x30, 0x10), cmyk: CMYK(0, 0, 0, 0))
        let items = (0..<12).flatMap { number in
            let head = Path.rect(Rect(x: 20 + Double(number) * 5.1, y: 112, width: 4.4, height: 20))
            return [SamplePage.fill(head, blue), .shape(Shape(path: head, stroke: Stroke(paint: .solid(red), width: 0.5)))]
        }
        let page = SamplePage.page([40], items: items)
        #expect(try indexed(page, rasterizer) != painted(page).indexed(), "it needs a palette of its own")
    }

    /// A QR code is shared art too, but of a single page as often as not.
    @Test func whatACodeSaysChangesNoPalette() throws {
        func page(_ word: [UInt32]) -> Page {
            let modules = word.map { SamplePage.fill(.rect(Rect(x: 60 + Double($0 % 7) * 3, y: 110 + Double($0 % 5) * 3, width: 2.5, height: 2.5)), SamplePage.ink) }
            let card = SamplePage.fill(.rect(Rect(x: 58, y: 108, width: 26, height: 20)), SamplePage.white)
            return SamplePage.page(word, items: [.shared(SharedArt(items: [card] + modules.prefix(3)))])
        }
        for word in PagePaletteTests.words { _ = try indexed(page(word), rasterizer) }
        for word in PagePaletteTests.words { #expect(try indexed(page(word), rasterizer) == indexed(page(word), Rasterizer(typesetter: try Typesetter()))) }
    }

    @Test func pagesWithPicturesOrGradientsHavePalettesOfTheirOwn() throws {
        let gradient = Gradient(
            geometry: .linear(from: Point(0, 0), to: Point(100, 0)),
            stops: [Gradient.Stop(offset: 0, swatch: SamplePage.clay), Gradient.Stop(offset: 1, swatch: SamplePage.white)])
        let shape = Shape(path: .rect(Rect(x: 0, y: 120, width: 100, height: 20)), fill: .gradient(gradient))
        let page = SamplePage.page(PagePaletteTests.words[0], items: [.shape(shape)])
        #expect(try indexed(page, rasterizer) == painted(page).indexed())
    }

    @Test func aPageWithoutArtIsPaintedToo() throws {
        let page = Page(trim: Size(width: 100, height: 140), bleed: 0, items: [SamplePage.run([40, 41], size: 20, at: Point(10, 60), SamplePage.violet)])
        let picture = try indexed(page, rasterizer)
        #expect(picture.palette.contains(SamplePage.violet.rgb))
        #expect(picture.palette.contains(RGB(255, 255, 255)))
        #expect(picture.palette.count < 40)
    }

    @Test func coloursAreMixedChannelByChannel() {
        #expect((0x000000 as UInt32).mixed(with: 0xFFFFFF, 1, of: 2) == 0x808080)
        #expect((0x102030 as UInt32).mixed(with: 0x102030, 3, of: 7) == 0x102030)
        #expect((0xFF0080 as UInt32).mixed(with: 0x00FF00, 255, of: 255) == 0x00FF00)
        #expect((0x102030 as UInt32).widestDifference(from: 0x122A2F) == 10)
    }
}
