/// Where a number goes that lies between two that can be shown.
public enum RoundingMode: String, Sendable, Hashable, CaseIterable {
    /// Up, down, away from zero, towards zero.
    case ceil, floor, expand, trunc
    /// To the nearer; from the middle as the name says.
    case halfCeil, halfFloor, halfExpand, halfTrunc, halfEven

    /// Whether the magnitude grows, for a remainder of the sign given that is smaller than (-1), equal to (0) or larger than (1) a half.
    func growsMagnitude(isNegative: Bool, half: Int, isOdd: Bool) -> Bool {
        switch self {
        case .ceil: return !isNegative
        case .floor: return isNegative
        case .expand: return true
        case .trunc: return false
        default: break
        }
        if half != 0 { return half > 0 }
        switch self {
        case .halfCeil: return !isNegative
        case .halfFloor: return isNegative
        case .halfTrunc: return false
        case .halfEven: return isOdd
        default: return true
        }
    }
}
