internal import Typography

/// Markup of some items, and what it refers to.
struct SVGFragment {
    struct GlyphKey: Hashable {
        var font: FontID
        var glyph: UInt32
    }

    /// Markup that others refer to by its id: gradients and clip paths.
    struct Definition {
        var id: String
        var markup: [UInt8]
    }

    var body: [UInt8] = []
    var definitions: [Definition] = []
    /// In the order of their first use.
    var glyphs: [GlyphKey] = []
}
