public import Measures

/// A change of colour along a line or out from a point.
public struct Gradient: Sendable, Hashable {
    public enum Geometry: Sendable, Hashable {
        case linear(from: Point, to: Point)
        /// The first colour stands at `focus`, which lies inside the circle; `nil` for its centre.
        case radial(centre: Point, radius: Double, focus: Point? = nil)
    }

    /// What lies beyond the ends.
    public enum Spread: String, Sendable {
        /// The end's colour goes on.
        case pad
        /// The colours come back in the other order, again and again.
        case reflect
        /// The colours begin anew, again and again.
        case `repeat`
    }

    public struct Stop: Sendable, Hashable {
        /// From 0 at the start to 1 at the end, never falling.
        public var offset: Double
        public var swatch: Swatch
        public var opacity: Double

        public init(offset: Double, swatch: Swatch, opacity: Double = 1) {
            self.offset = offset
            self.swatch = swatch
            self.opacity = opacity
        }
    }

    public var geometry: Geometry
    public var spread: Spread
    /// From the geometry's coordinates to those of the shape: squeezes circles to ellipses.
    public var transform: Transform
    public var stops: [Stop]

    public init(geometry: Geometry, spread: Spread = .pad, transform: Transform = .identity, stops: [Stop]) {
        self.geometry = geometry
        self.spread = spread
        self.transform = transform
        self.stops = stops
    }
}
