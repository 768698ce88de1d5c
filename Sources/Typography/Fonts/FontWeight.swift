/// The two weights of the house, by their class in OpenType (OS/2 `usWeightClass`).
public enum FontWeight: Int, Sendable, Hashable {
    case regular = 400
    case bold = 700
}
