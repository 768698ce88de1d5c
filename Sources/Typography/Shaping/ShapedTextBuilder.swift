internal import CPangoFT2
internal import Measures

/// Gathers the glyphs that Pango gave, item by item, into clusters in the order of the text.
struct ShapedTextBuilder {
    /// What Pango puts in place of a glyph for a character that shows nothing.
    private static let emptyGlyph: PangoGlyph = 0x0FFF_FFFF
    /// Marks the code of a character that no font has, in place of a glyph.
    private static let unknownFlag: PangoGlyph = 0x1000_0000

    private let source: ShapingSource
    private let direction: WritingDirection
    private let breaks: BreakTable
    private let missingGlyph: ShapedGlyph
    private let unitsPerEm: Double
    private var nextScalar = 0
    private var glyphs: [ShapedGlyph] = []
    private var clusters: [ShapedCluster] = []
    private var missing: [Unicode.Scalar] = []

    /// - Parameter missingGlyph: what stands for a character that no font of the set has. Pango has a width of its own for
    ///   it, which depends on what other threads do at the time.
    init(source: ShapingSource, direction: WritingDirection, breaks: BreakTable, missingGlyph: ShapedGlyph, unitsPerEm: Double) {
        self.unitsPerEm = unitsPerEm
        self.source = source
        self.direction = direction
        self.breaks = breaks
        self.missingGlyph = missingGlyph
        glyphs.reserveCapacity(source.scalars.count)
        clusters.reserveCapacity(source.scalars.count)
    }

    /// Takes the next item of the text with what became of it.
    mutating func add(_ item: PangoItem, _ string: PangoGlyphString, font: FontID?) {
        let offset = Int(item.offset)
        let level = item.analysis.level
        var parts = parts(of: string, offset: offset)
        if level & 1 == 1 { parts.reverse() }
        for (index, part) in parts.enumerated() {
            let end = index + 1 < parts.count ? parts[index + 1].start : Int(item.length)
            add(string, part.glyphs, text: offset + part.start..<offset + max(part.start, end), font: font, level: level)
        }
    }

    func finish() -> ShapedText {
        ShapedText(text: source.text, glyphs: glyphs, clusters: clusters, missing: missing, direction: direction)
    }

    /// Neighbouring glyphs of one cluster, from left to right, each with the offset of the cluster in the item.
    ///
    /// HarfBuzz may keep a letter and its mark apart; here they are one, as for a reader.
    private func parts(of string: PangoGlyphString, offset: Int) -> [(start: Int, glyphs: Range<Int>)] {
        guard let starts = string.log_clusters else { return [] }
        var parts: [(start: Int, glyphs: Range<Int>)] = []
        parts.reserveCapacity(Int(string.num_glyphs))
        for index in 0..<Int(string.num_glyphs) {
            let start = Int(starts[index])
            if let last = parts.last, last.start == start || !breaks.isCharacterStart(offset + max(last.start, start)) {
                parts[parts.count - 1] = (min(last.start, start), last.glyphs.lowerBound..<index + 1)
            } else {
                parts.append((start, index..<index + 1))
            }
        }
        return parts
    }

    private mutating func add(_ string: PangoGlyphString, _ range: Range<Int>, text: Range<Int>, font: FontID?, level: UInt8) {
        let scalars = takeScalars(upTo: text.upperBound)
        let start = glyphs.count
        let paints = !scalars.contains { $0.endsLine || $0.isStrayControl }
        for info in UnsafeBufferPointer(start: string.glyphs, count: Int(string.num_glyphs))[range] where paints {
            guard info.glyph != ShapedTextBuilder.emptyGlyph else { continue }
            if let font, info.glyph != 0, info.glyph & ShapedTextBuilder.unknownFlag == 0 {
                let offset = Point(em(info.geometry.x_offset), em(info.geometry.y_offset))
                glyphs.append(ShapedGlyph(font: font, id: info.glyph, advance: em(info.geometry.width), offset: offset))
            } else if let scalar = lacking(info.glyph, in: scalars) {
                report(scalar)
                glyphs.append(missingGlyph)
            }
        }
        for scalar in scalars where scalar.isStrayControl { report(scalar) }
        clusters.append(ShapedCluster(
            glyphs: start..<glyphs.count, advance: glyphs[start...].reduce(0) { $0 + $1.advance }, text: text,
            isSpace: scalars.allSatisfy { $0.isBreakingSpace || $0.isInvisible }, breakAfter: breaks.before(text.upperBound),
            level: level))
    }

    /// The character for which Pango found no glyph; `nil` for one that shows nothing anyway.
    private func lacking(_ glyph: PangoGlyph, in scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        let named = glyph & ShapedTextBuilder.unknownFlag == 0 ? nil : Unicode.Scalar(glyph & ~ShapedTextBuilder.unknownFlag)
        let scalar = named ?? scalars.first { !$0.isInvisible }
        return scalar.flatMap { $0.isInvisible ? nil : $0 }
    }

    private mutating func report(_ scalar: Unicode.Scalar) {
        if !missing.contains(scalar) { missing.append(scalar) }
    }

    /// Clusters come in the order of the text, so its characters are taken one after the other.
    private mutating func takeScalars(upTo end: Int) -> ArraySlice<Unicode.Scalar> {
        let first = nextScalar
        while nextScalar < source.scalars.count, source.offsets[nextScalar] < end { nextScalar += 1 }
        return source.scalars[first..<nextScalar]
    }

    private func em(_ units: Int32) -> Double { Double(units) / unitsPerEm }
}
