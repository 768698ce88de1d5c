internal import CCairo
internal import Measures
internal import Typography

/// Makes masks of glyphs and keeps them, as many as fit into its memory.
final class GlyphMaskStore {
    private static let byteLimit = 6 << 20
    /// Larger masks would crowd out the others.
    private static let longestSide = 512.0

    let bytes: UnsafeMutablePointer<UInt8>
    private var used = 0
    /// `nil` stands for a glyph that is better painted as an outline.
    private var masks: [GlyphMaskKey: GlyphMask?] = [:]
    private let typesetter: Typesetter

    init(typesetter: Typesetter) {
        self.typesetter = typesetter
        bytes = .allocate(capacity: GlyphMaskStore.byteLimit)
    }

    deinit { bytes.deallocate() }

    func mask(of glyph: UInt32, in font: FontID, sizeSteps: Int, phaseX: Int, phaseY: Int) -> GlyphMask? {
        guard let key = GlyphMaskKey(font: font, glyph: glyph, sizeSteps: sizeSteps, phaseX: phaseX, phaseY: phaseY) else { return nil }
        if let known = masks[key] { return known }
        let outline = typesetter.outline(of: glyph, in: font)
        let size = Double(sizeSteps) / GlyphMaskKey.stepsPerPixel
        let place = Transform(
            a: size, b: 0, c: 0, d: size, tx: Double(phaseX) / GlyphMaskKey.phases, ty: Double(phaseY) / GlyphMaskKey.phases)
        let mask = draw(outline, place)
        masks[key] = .some(mask)
        return mask
    }

    private func draw(_ outline: Path, _ place: Transform) -> GlyphMask? {
        guard let bounds = outline.applying(place).controlBounds else {
            return GlyphMask(start: 0, left: 0, top: 0, width: 0, height: 0, stride: 0)
        }
        let left = bounds.minX.rounded(.down), top = bounds.minY.rounded(.down)
        let width = bounds.maxX.rounded(.up) - left, height = bounds.maxY.rounded(.up) - top
        guard width <= GlyphMaskStore.longestSide, height <= GlyphMaskStore.longestSide else { return nil }
        let stride = Int(cairo_format_stride_for_width(CAIRO_FORMAT_A8, Int32(width)))
        let start = take(stride * Int(height))
        let mask = GlyphMask(start: start, left: Int(left), top: Int(top), width: Int(width), height: Int(height), stride: stride)
        let canvas = Canvas(coverage: bytes + start, width: mask.width, height: mask.height, stride: stride)
        canvas?.fill(outline, Transform.translation(-left, -top).after(place))
        return mask
    }

    /// The start of as many bytes, all zero; forgets every mask when there is no room.
    private func take(_ count: Int) -> Int {
        if used + count > GlyphMaskStore.byteLimit {
            masks.removeAll(keepingCapacity: true)
            used = 0
        }
        let start = used
        used += count
        (bytes + start).initialize(repeating: 0, count: count)
        return start
    }
}
