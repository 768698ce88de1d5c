public import Measures

/// A change of colour along a line or out from a point; beyond its ends the last colour goes on.
public struct Gradient: Sendable, Hashable {
    public enum Geometry: Sendable, Hashable {
        case linear(from: Point, to: Point)
        case radial(centre: Point, radius: Double)
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
    public var stops: [Stop]

    public init(geometry: Geometry, stops: [Stop]) {
        self.geometry = geometry
        self.stops = stops
    }
}
