/// What a drawing may have at most, so that no file makes the program slow or large.
enum SVGLimits {
    static let bytes = 4 << 20
    static let elements = 100_000
    static let depth = 256
    /// Segments of outlines that are painted or clip, those that `use` repeats included.
    static let segments = 50_000
    /// Groups painted apart, because they are faded or clipped by more than one outline.
    static let layers = 1_000
    /// Such groups inside each other.
    static let nestedLayers = 16
    /// Gradients that take their colours from each other.
    static let gradientChain = 32
    static let stops = 256
    /// Pixels of all pictures together, each time that one is shown.
    static let pixels = 24 << 20
    /// Bytes of attributes and class rules that are read, each time that `use` repeats them.
    static let words = 16 << 20
    /// Properties in class rules, once for each class of a rule.
    static let declarations = 5_000
    /// Dashes of all lines.
    static let dashes = 200_000
    /// Findings told about one file.
    static let findings = 100
}
