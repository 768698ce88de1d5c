internal import Artwork
internal import Measures

/// A part of a flow: knows its height at every scale, and paints itself once the scale is chosen.
protocol Block {
    /// The height in millimetres, or `nil` when a word is wider than the column.
    ///
    /// - Parameter air: what the gaps inside the block are multiplied by, from 1.
    func height(_ scale: TypeScale, width: Double, air: Double) -> Double?

    /// How wide its lines may be, in millimetres.
    func column(_ scale: TypeScale, width: Double) -> Double

    /// Paints the block with its upper left corner at `origin`.
    func paint(at origin: Point, _ scale: TypeScale, width: Double, air: Double, into items: inout [ArtworkItem])
}

extension Block {
    func column(_ scale: TypeScale, width: Double) -> Double { width }
}
