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

    public init(paint: Paint, width: Double, cap: Cap = .butt, join: Join = .miter, dashes: [Double] = []) {
        self.paint = paint
        self.width = width
        self.cap = cap
        self.join = join
        self.dashes = dashes
    }
}
