internal import Artwork
internal import Measures
internal import Typography

/// How far the ink of glyphs reaches; each glyph is measured once.
///
/// One per worker, like the typesetter that it holds.
final class GlyphBounds {
    private let typesetter: Typesetter
    /// By font, then by glyph, in units of the font size. The outer nil is for a glyph not measured yet, the inner for one without ink.
    private var kept: [[Rect??]] = []

    init(typesetter: Typesetter) { self.typesetter = typesetter }

    /// The smallest upright rectangle round the ink of a run, on the page; `nil` without ink.
    func of(_ run: GlyphRun) -> Rect? {
        var left = Double.infinity, top = Double.infinity, right = -Double.infinity, bottom = -Double.infinity
        for glyph in run.glyphs {
            guard let ink = ink(glyph.id, run.font) else { continue }
            left = min(left, glyph.offset.x + ink.minX)
            right = max(right, glyph.offset.x + ink.maxX)
            top = min(top, glyph.offset.y + ink.minY)
            bottom = max(bottom, glyph.offset.y + ink.maxY)
        }
        guard left <= right else { return nil }
        return Rect(
            x: run.origin.x + left * run.size, y: run.origin.y + top * run.size, width: (right - left) * run.size, height: (bottom - top) * run.size)
    }

    private func ink(_ glyph: UInt32, _ font: FontID) -> Rect? {
        let number = Int(glyph)
        guard font.index >= 0, number < 1 << 16 else { return nil }
        while kept.count <= font.index { kept.append([]) }
        if number < kept[font.index].count, let known = kept[font.index][number] { return known }
        while kept[font.index].count <= number { kept[font.index].append(.none) }
        let measured = typesetter.outline(of: glyph, in: font).bounds
        kept[font.index][number] = .some(measured)
        return measured
    }
}
