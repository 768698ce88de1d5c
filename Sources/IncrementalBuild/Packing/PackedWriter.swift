/// Writes values one after the other, each so that its end is known, for the program's own memory; ``PackedReader`` reads them back.
public struct PackedWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    public mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    public mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    public mutating func add(_ content: [UInt8]) {
        add(content.count)
        bytes.append(contentsOf: content)
    }

    /// Adds what another has written, without its length.
    public mutating func append(_ other: PackedWriter) { bytes += other.bytes }

    public mutating func add<Value>(each values: [Value], _ body: (inout PackedWriter, Value) -> Void) {
        add(values.count)
        for value in values { body(&self, value) }
    }
}
