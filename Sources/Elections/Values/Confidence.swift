/// How sure a fact is.
public enum Confidence: String, Sendable, Hashable, CaseIterable, Comparable {
    case low
    case medium
    case high

    public static func < (left: Confidence, right: Confidence) -> Bool {
        func rank(_ value: Confidence) -> Int { value == .low ? 0 : value == .medium ? 1 : 2 }
        return rank(left) < rank(right)
    }
}
