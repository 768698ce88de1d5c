/// A count, and whether it is known or worked out.
public struct Quantity: Sendable, Hashable {
    public var value: Int
    public var estimated: Bool
    /// How it was come by, in Indonesian.
    public var rule: String
    public var confidence: Confidence

    public init(value: Int, estimated: Bool, rule: String, confidence: Confidence) {
        self.value = value
        self.estimated = estimated
        self.rule = rule
        self.confidence = confidence
    }
}
