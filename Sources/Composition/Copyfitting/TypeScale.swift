internal import Foundation

/// The sizes of one piece: a body size and what one ratio makes of it.
///
/// Copy of the same rank has the same size everywhere on the piece, because it asks the same scale.
struct TypeScale: Sendable, Hashable {
    /// The body size in millimetres.
    var body: Double
    /// From one step of the scale to the next.
    var ratio: Double

    /// The size of a style, in millimetres.
    func size(_ style: TextStyle) -> Double {
        switch style.step {
        case 0: body
        case 1: body * ratio
        default: body * pow(ratio, Double(style.step))
        }
    }
}
