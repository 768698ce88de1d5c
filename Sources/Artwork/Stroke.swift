/// How an outline is drawn.
public struct Stroke: Sendable, Hashable {
    public enum Cap: String, Sendable { case butt, round, square }
    public enum Join: String, Sendable { case miter, round, bevel }

    public var paint: Paint
    /// In millimetres.
    public var width: Double
    public var cap: Cap
    public var join: Join
    /// Lengths of dash and gap in turn, in millimetres; empty for a whole line.
    public var dashes: [Double]
    /// How far into the dashes the line begins, in millimetres.
    public var dashOffset: Double
    /// How many times its width a pointed corner may be long before it is cut off; at least 1.
    public var miterLimit: Double

    /// How far it reaches at most beside its outline, in millimetres: a mitre as far as its limit says, in half widths, a square end to its corner.
    public var reach: Double { width * max(cap == .square ? 0.71 : 0.5, join == .miter ? miterLimit / 2 : 0.5) }

    /// SVG's own limit for pointed corners.
    public static let standardMiterLimit = 4.0

    public init(
        paint: Paint, width: Double, cap: Cap = .butt, join: Join = .miter, dashes: [Double] = [], dashOffset: Double = 0,
        miterLimit: Double = standardMiterLimit
    ) {
        self.paint = paint
        self.width = width
        self.cap = cap
        self.join = join
        self.dashes = dashes
        self.dashOffset = dashOffset
        self.miterLimit = miterLimit
    }
}
