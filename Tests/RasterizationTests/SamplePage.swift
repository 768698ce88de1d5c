import Artwork
import Measures
import Typography

/// A page as a template makes it: art, a panel, words on both, and a light word across everything.
enum SamplePage {
    static let ink = swatch("ink", 0x1C, 0x1B, 0x1D)
    static let paper = swatch("paper", 0xFA, 0xF5, 0xEC)
    static let violet = swatch("violet", 0x4F, 0x27, 0x7A)
    static let clay = swatch("clay", 0x8A, 0x5A, 0x3C)
    static let sand = swatch("sand", 0xE8, 0xD8, 0xCA)
    static let white = swatch("white", 0xFF, 0xFF, 0xFF)

    /// Many shapes, so that it is taken as it is: a ground, a head and rings of the colours between two.
    static let art = SharedArt(items: [
        fill(.rect(Rect(x: 0, y: 0, width: 100, height: 140)), paper), fill(.rect(Rect(x: 0, y: 0, width: 100, height: 40)), violet),
    ] + (0..<24).map { ring in
        let tint = UInt8(100 + ring * 6)
        return fill(.circle(centre: Point(80, 20), radius: Double(18) - Double(ring) * 0.7), swatch("tint", tint, tint / 2, 255 - tint))
    })

    static func page(_ word: [UInt32], items: [ArtworkItem] = []) -> Page {
        Page(trim: Size(width: 100, height: 140), bleed: 0, items: [
            .shared(art), fill(.rect(Rect(x: 8, y: 90, width: 84, height: 20)), sand), fill(.rect(Rect(x: 8, y: 90, width: 2, height: 20)), clay),
            fill(.rect(Rect(x: 8, y: 64, width: 40, height: 2)), ink),
            run(word, size: 9, at: Point(8, 24), white), run(word, size: 4, at: Point(8, 60), ink), run(word, size: 3, at: Point(14, 100), ink),
        ] + items)
    }

    static func run(_ glyphs: [UInt32], size: Double, at origin: Point, _ swatch: Swatch, opacity: Double = 1) -> ArtworkItem {
        .glyphs(GlyphRun(
            font: FontID(index: 0), size: size, swatch: swatch, opacity: opacity, origin: origin,
            glyphs: glyphs.enumerated().map { GlyphRun.Glyph(id: $1, offset: Point(Double($0) * 0.7, 0)) }, text: ""))
    }

    static func fill(_ path: Path, _ swatch: Swatch) -> ArtworkItem { .shape(Shape(path: path, fill: .solid(swatch))) }

    private static func swatch(_ name: String, _ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Swatch {
        Swatch(name: name, rgb: RGB(red, green, blue), cmyk: CMYK(0, 0, 0, 0))
    }
}
