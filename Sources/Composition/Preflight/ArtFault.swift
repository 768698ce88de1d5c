internal import Artwork
internal import Measures

/// Something in art that a press cannot print as it was meant.
struct ArtFault {
    enum Kind: Hashable {
        /// A line, or a filled shape, of this thickness in millimetres.
        case hairline(Double)
        /// A picture with so many pixels to the inch.
        case coarse(Double)
        /// Art that ends outside the trim and before the bleed does, at these sides.
        case stopsShort([Side])
        /// A colour with too much ink.
        case ink(Swatch)
    }

    enum Side: String, CaseIterable { case left, top, right, bottom }

    var kind: Kind
    /// The number of the shape or picture in the order of painting.
    var leaf: Int
}
