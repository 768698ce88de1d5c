internal import Measures

/// What an object finds where it stands.
struct SVGContext {
    var style: SVGStyle
    /// From the object's coordinates to those of the page.
    var transform: Transform
    /// What per cent are taken of.
    var viewport: Size
    /// The width and height that a `use` gives to the drawing or symbol that it shows.
    var usedWidth: Double?
    var usedHeight: Double?
    /// Whether it is shown through a `use`.
    var isRepeated = false
    /// How many objects it stands in, `use` followed.
    var depth = 0
    /// How many of them are painted apart.
    var layers = 0
}
