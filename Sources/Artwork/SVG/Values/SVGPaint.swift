/// A fill or stroke as a drawing names it.
enum SVGPaint: Hashable {
    case none
    case colour(SVGColour)
    /// The id of a gradient.
    case reference(String)

    /// Reads `none`, a colour, or `url(#id)`; what follows the bracket is for viewers that lack the gradient, and is left out.
    init?(_ text: String) {
        if text == "none" || text == "transparent" {
            self = .none
        } else if let reference = SVGReference.url(text) {
            self = .reference(reference)
        } else if let colour = SVGColour(text) {
            self = .colour(colour)
        } else {
            return nil
        }
    }
}
