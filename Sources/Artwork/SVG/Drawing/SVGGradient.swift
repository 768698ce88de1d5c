internal import Measures
internal import XMLTree

/// A gradient of the drawing, with what it takes from others.
struct SVGGradient {
    var isRadial: Bool
    /// The element, for messages.
    var element: XMLElement
    /// Geometry and the like by attribute, its own before those it takes over.
    var attributes: [String: String]
    var stops: [Gradient.Stop]

    /// The attributes that one gradient takes over from another.
    static func inherited(_ element: XMLElement) -> [String] {
        ["gradientUnits", "gradientTransform", "spreadMethod"]
            + (element.name == "linearGradient" ? ["x1", "y1", "x2", "y2"] : element.name == "radialGradient" ? ["cx", "cy", "r", "fx", "fy"] : [])
    }
}
