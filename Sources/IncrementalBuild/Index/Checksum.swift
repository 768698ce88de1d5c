/// A short sum by which bytes are known again (FNV-1a, 64 bits): against accidents, not against malice.
public struct Checksum: Sendable {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    public init() {}

    public mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // Where one part ends and the next begins counts as well.
        state = (state ^ UInt64(truncatingIfNeeded: bytes.count)) &* 0x100_0000_01B3
    }

    public mutating func add(_ text: String) { add(Array(text.utf8)) }

    public var value: Int64 { Int64(bitPattern: state) }
}
