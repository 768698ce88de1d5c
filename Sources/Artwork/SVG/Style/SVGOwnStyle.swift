/// The properties that concern one object only.
struct SVGOwnStyle {
    var opacity = 1.0
    /// The id of a clip path.
    var clip: String?
    var isShown = true
    /// Whether what lies outside the frame of a nested drawing or symbol is seen.
    var overflows = false
    var stopColour = SVGColour.rgb(RGB(0, 0, 0))
    var stopOpacity = 1.0
}
