/// What the house sets type with.
public enum FontFace: String, Sendable, Hashable, CaseIterable {
    /// Running text.
    case text
    /// What stands out in running text.
    case textBold
    /// Headlines and large figures: drawn for big sizes, narrower and tighter.
    case display
}
