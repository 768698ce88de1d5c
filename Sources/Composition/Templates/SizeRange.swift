/// The sizes that a rank of copy may have, in millimetres, tried from the largest down.
public struct SizeRange: Sendable, Hashable {
    public var largest: Double
    public var smallest: Double

    public init(largest: Double, smallest: Double) {
        self.largest = largest
        self.smallest = smallest
    }

    /// The size at a step between the two, in `steps` equal steps; 0 is the largest.
    func size(at step: Int, of steps: Int) -> Double {
        steps == 0 ? largest : largest - (largest - smallest) * Double(step) / Double(steps)
    }
}
