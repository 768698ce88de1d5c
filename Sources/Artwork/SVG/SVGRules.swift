/// What a drawing has to keep to besides the subset.
public struct SVGRules: Sendable {
    /// The only colours that may be used; `nil` for any.
    public var swatches: [Swatch]?
    /// Whether width and height must be given in units of paper, and one unit of the drawing must be one millimetre.
    public var isRealSize: Bool

    public init(swatches: [Swatch]?, isRealSize: Bool) {
        self.swatches = swatches
        self.isRealSize = isRealSize
    }

    /// For templates and pictures: house colours, drawn at real size.
    public static func house(_ swatches: [Swatch]) -> SVGRules { SVGRules(swatches: swatches, isRealSize: true) }

    /// Any colour, any size: the unit is 1/96 inch, as in browsers.
    public static let open = SVGRules(swatches: nil, isRealSize: false)
}
