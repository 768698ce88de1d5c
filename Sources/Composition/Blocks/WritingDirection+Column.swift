internal import Typography

extension WritingDirection {
    /// The left edge of something `wide` that stands `offset` behind the side of a column at which lines begin.
    func left(_ offset: Double, wide: Double, in column: (left: Double, width: Double)) -> Double {
        switch self {
        case .leftToRight: column.left + offset
        case .rightToLeft: column.left + column.width - offset - wide
        }
    }
}
