/// Properties that change nothing we paint: those of text, and those at the value that they have anyway.
enum SVGHarmlessProperties {
    /// `nil` for a property that is none of these.
    static func outcome(_ name: String, _ value: String) -> SVGProperties.Outcome? {
        if ignored.contains(name) || name.hasPrefix("-inkscape-") || prefixes.contains(where: name.hasPrefix) { return .taken }
        if let one = guarded[name] { return one.values.contains(value) ? .taken : .unsupported(one.advice) }
        return nil
    }

    private static let prefixes = ["font-", "text-", "-webkit-text", "glyph-orientation-", "shape-margin", "shape-padding", "shape-inside", "shape-subtract"]

    private static let ignored: Set<String> = [
        "font", "line-height", "letter-spacing", "word-spacing", "writing-mode", "direction", "unicode-bidi", "white-space", "baseline-shift",
        "dominant-baseline", "alignment-baseline", "kerning", "block-progression", "inline-size", "tab-interval", "solid-color", "solid-opacity",
        "color-rendering", "color-interpolation-filters", "color-profile", "text-rendering", "enable-background", "flood-color", "flood-opacity",
        "lighting-color", "pointer-events", "cursor", "isolation",
        "user-select", "will-change",
    ]

    /// The values that change nothing, and what to do about the others.
    private static let guarded: [String: (values: Set<String>, advice: SVGAdvice)] = [
        "filter": (["none"], .filter),
        "backdrop-filter": (["none"], .filter),
        "mask": (["none"], .mask),
        "mask-image": (["none"], .mask),
        "mix-blend-mode": (["normal"], .blend),
        "background-blend-mode": (["normal"], .blend),
        "marker": (["none", ""], .marker),
        "marker-start": (["none"], .marker),
        "marker-mid": (["none"], .marker),
        "marker-end": (["none"], .marker),
        "paint-order": (["normal", "fill", "fill stroke", "fill stroke markers", "fill markers stroke"], .subset),
        "vector-effect": (["none"], .subset),
        "shape-rendering": (["auto", "geometricPrecision"], .subset),
        "image-rendering": (["auto", "optimizeQuality"], .subset),
        "color-interpolation": (["auto", "sRGB"], .subset),
        "transform-origin": (["0", "0 0", "0px 0px"], .subset),
        "transform-box": (["view-box", "fill-box"], .subset),
        "clip": (["auto"], .subset),
        "animation": (["none"], .remove),
        "transition": (["none"], .remove),
    ]
}
