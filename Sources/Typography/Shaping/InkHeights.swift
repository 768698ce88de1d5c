/// How far the ink of a text reaches above and below its baseline, in units of the font size.
public struct InkHeights: Sendable, Hashable {
    /// Up from the baseline.
    public var above: Double
    /// Down from the baseline.
    public var below: Double

    public init(above: Double, below: Double) {
        self.above = above
        self.below = below
    }
}
