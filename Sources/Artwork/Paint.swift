/// What a shape is filled or stroked with.
public enum Paint: Sendable, Hashable {
    /// One ink, `opacity` from 0 to 1.
    case solid(Swatch, opacity: Double)
    /// A gradient; its points stand in the coordinates of the shape.
    case gradient(Gradient)

    public static func solid(_ swatch: Swatch) -> Paint { .solid(swatch, opacity: 1) }
}
