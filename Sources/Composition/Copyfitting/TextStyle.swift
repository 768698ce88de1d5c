internal import Typography

/// How a kind of copy is set: face, place on the scale, leading and tracking.
struct TextStyle: Sendable, Hashable {
    var face: FontFace
    /// How many steps of the scale's ratio above the body size.
    var step: Int
    /// Distance of baselines, in units of the size.
    var leading: Double
    /// Added to every advance, in units of the size.
    var tracking: Double = 0

    static let body = TextStyle(face: .text, step: 0, leading: 1.36)
    static let strong = TextStyle(face: .textBold, step: 0, leading: 1.3)
    static let lead = TextStyle(face: .text, step: 1, leading: 1.3)
    static let title = TextStyle(face: .textBold, step: 1, leading: 1.22)
    static let figure = TextStyle(face: .display, step: 2, leading: 1.12, tracking: -0.01)
}
