/// Whether a line may end at a place.
public enum LineBreak: UInt8, Sendable, Hashable {
    case none
    case allowed
    case mandatory
}
