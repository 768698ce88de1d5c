/// A number as it is shown: its digits before and behind the decimal sign, zeros that are shown included.
public struct RoundedNumber: Sendable, Hashable {
    public let isNegative: Bool
    /// 0 to 9 each; at least one.
    public let integer: [UInt8]
    /// 0 to 9 each.
    public let fraction: [UInt8]

    var isZero: Bool { integer.allSatisfy { $0 == 0 } && fraction.allSatisfy { $0 == 0 } }
}
