/// A number as it is shown: its digits before and behind the decimal sign, zeros that are shown included.
public struct RoundedNumber: Sendable, Hashable {
    public let isNegative: Bool
    /// 0 to 9 each; at least one.
    public let integer: [UInt8]
    /// 0 to 9 each.
    public let fraction: [UInt8]

    var isZero: Bool { integer.allSatisfy { $0 == 0 } && fraction.allSatisfy { $0 == 0 } }

    /// As JSON writes it, with the zeros that are shown.
    var text: String {
        var bytes: [UInt8] = isNegative ? [0x2D] : []
        bytes += integer.map { 0x30 + $0 }
        if !fraction.isEmpty {
            bytes.append(0x2E)
            bytes += fraction.map { 0x30 + $0 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
