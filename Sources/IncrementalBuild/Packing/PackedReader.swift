/// Reads what a ``PackedWriter`` wrote; anything else is an error, never a trap.
public struct PackedReader: Sendable {
    private let bytes: [UInt8]
    private var position = 0

    /// The bytes are not what was written.
    public struct Damage: Error, Hashable {
        public init() {}
    }

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public var isAtEnd: Bool { position == bytes.count }

    public mutating func int() throws(Damage) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64 {
            guard position < bytes.count else { throw Damage() }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return Int(Int64(bitPattern: value)) }
            shift += 7
        }
        throw Damage()
    }

    public mutating func flag() throws(Damage) -> Bool {
        guard position < bytes.count else { throw Damage() }
        position += 1
        return bytes[position - 1] != 0
    }

    public mutating func text() throws(Damage) -> String { String(decoding: try slice(), as: UTF8.self) }

    public mutating func content() throws(Damage) -> [UInt8] { Array(try slice()) }

    public mutating func each<Value>(_ body: (inout PackedReader) throws(Damage) -> Value) throws(Damage) -> [Value] {
        let count = try int()
        // Every value takes a byte at least: a count that cannot be is not believed.
        guard (0...bytes.count - position).contains(count) else { throw Damage() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try body(&self)) }
        return values
    }

    private mutating func slice() throws(Damage) -> ArraySlice<UInt8> {
        let count = try int()
        guard (0...bytes.count - position).contains(count) else { throw Damage() }
        position += count
        return bytes[position - count..<position]
    }
}
