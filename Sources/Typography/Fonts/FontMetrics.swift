/// The heights of a font, in units of the font size, each measured from the baseline and above zero.
public struct FontMetrics: Sendable, Hashable {
    /// Up to the top that the font asks for.
    public var ascent: Double
    /// Down to the bottom that the font asks for.
    public var descent: Double
    /// Extra space between two lines that the font asks for.
    public var lineGap: Double
    /// The height of a flat capital such as H.
    public var capHeight: Double
    /// The height of a flat small letter such as x.
    public var xHeight: Double

    public init(ascent: Double, descent: Double, lineGap: Double, capHeight: Double, xHeight: Double) {
        self.ascent = ascent
        self.descent = descent
        self.lineGap = lineGap
        self.capHeight = capHeight
        self.xHeight = xHeight
    }
}
