internal import Artwork
internal import Measures
internal import Typography

/// A paragraph with its style and its measure: knows its height at every size and paints its lines.
struct SetText {
    /// Below the last baseline of Latin, in em: room for the descenders.
    static let descent = 0.24

    var paragraph: ShapedParagraph
    var style: TextStyle
    var swatch: Swatch
    /// Lines that were chosen already, as those of a headline are.
    var lines: [LineBreaker.Line]?
    /// The side of the column at which its lines begin: that of the page, whatever the text itself is in.
    var side = WritingDirection.leftToRight
    /// What was shaped, for findings; `nil` for what belongs to no message.
    var source: PieceText?
    /// The same in the other language of a piece in two: none or one.
    var beside: [SetText] = []
    /// How much further it stands from the side where lines begin than from the other, seen from the edges of the flow, in em.
    var inset = 0.0
    /// What its lines keep to for the sake of those beside them, in em.
    var leastRise = 0.0, leastLeading = 0.0

    private var rise: Double { max(paragraph.rise, leastRise) }
    private var leading: Double { max(paragraph.leading(style), leastLeading) }

    /// From the top of the first line to the descenders of the last, in millimetres; `nil` when a word is
    /// wider than the column.
    func height(size: Double, width: Double) -> Double? {
        if let other = beside.first { return heightOfBoth(other, size: size, width: width) }
        guard let count = lines?.count ?? LineBreaker.lineCount(paragraph, width: width / size) else { return nil }
        return height(lines: count, size: size)
    }

    func height(lines: Int, size: Double) -> Double { (rise + Double(lines - 1) * leading + paragraph.fall) * size }

    /// In units of the size.
    static func height(lines: Int, _ paragraph: ShapedParagraph, _ style: TextStyle) -> Double {
        paragraph.rise + Double(lines - 1) * paragraph.leading(style) + paragraph.fall
    }

    /// The width of the widest line, in millimetres.
    func width(size: Double, column: Double) -> Double? {
        (lines ?? LineBreaker.lines(paragraph, width: column / size, balanced: false))?.reduce(0) { max($0, $1.width * size) }
    }

    /// Paints the lines with the top of the capitals at `origin`, and says how high they are; `nil` when a word is too wide.
    func paint(at origin: Point, size: Double, width: Double, centred: Bool = false, into items: inout [ArtworkItem]) -> Double? {
        if let other = beside.first { return paintBoth(other, at: origin, size: size, width: width, into: &items) }
        guard let lines = lines ?? LineBreaker.lines(paragraph, width: width / size, balanced: false) else { return nil }
        var baseline = origin.y + rise * size
        for line in lines {
            let left = max(0, width - line.width * size)
            let indent = centred ? left / 2 : side == .rightToLeft ? left : 0
            paint(line, at: Point(origin.x + indent, baseline), size: size, into: &items)
            baseline += leading * size
        }
        return height(lines: max(1, lines.count), size: size)
    }

    private func paint(_ line: LineBreaker.Line, at origin: Point, size: Double, into items: inout [ArtworkItem]) {
        guard let first = line.segments.first, let last = line.segments.last else { return }
        let clusters = paragraph.segments[first].clusters.lowerBound..<paragraph.segments[last].clusters.upperBound
        let shaped = paragraph.text
        var run: GlyphRun?
        var runStart = 0, runEnd = 0
        var pen = 0.0
        let utf8 = shaped.text.utf8
        func finish() {
            guard var done = run, !done.glyphs.isEmpty else { return }
            let from = utf8.index(utf8.startIndex, offsetBy: runStart), to = utf8.index(utf8.startIndex, offsetBy: runEnd)
            done.text = String(shaped.text[from..<to])
            items.append(.glyphs(done))
        }
        let order = shaped.visualOrder(clusters)
        for place in clusters {
            let cluster = shaped.clusters[order?[place - clusters.lowerBound] ?? place]
            for glyph in shaped.glyphs[cluster.glyphs] {
                if run?.font != glyph.font {
                    finish()
                    run = GlyphRun(font: glyph.font, size: size, swatch: swatch, origin: origin, glyphs: [], text: "", message: source?.key ?? "")
                    (runStart, runEnd) = (cluster.text.lowerBound, cluster.text.upperBound)
                }
                if !cluster.isSpace {
                    run?.glyphs.append(.init(id: glyph.id, offset: Point(pen + glyph.offset.x, glyph.offset.y)))
                }
                pen += glyph.advance
            }
            (runStart, runEnd) = (min(runStart, cluster.text.lowerBound), max(runEnd, cluster.text.upperBound))
            if !cluster.glyphs.isEmpty { pen += paragraph.tracking }
        }
        finish()
    }
}
