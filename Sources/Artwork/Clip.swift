public import Measures

/// The part of the plane in which a group is seen: what lies inside any of some outlines.
public struct Clip: Sendable, Hashable {
    public struct Part: Sendable, Hashable {
        public var path: Path
        /// Whether overlaps of the path with itself are outside (SVG `evenodd`).
        public var evenOdd: Bool
        /// What this part is itself clipped to: all of them.
        public var within: [Clip]

        public init(path: Path, evenOdd: Bool = false, within: [Clip] = []) {
            self.path = path
            self.evenOdd = evenOdd
            self.within = within
        }
    }

    /// Nothing is seen where there are none.
    public var parts: [Part]

    public init(parts: [Part]) { self.parts = parts }

    /// The inside of one outline.
    public init(_ path: Path) { parts = [Part(path: path)] }

    /// The one outline that it is, where it is so simple.
    public var outline: Part? { parts.count == 1 && parts[0].within.isEmpty ? parts[0] : nil }
}
