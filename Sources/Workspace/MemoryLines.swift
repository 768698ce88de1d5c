/// Cuts bytes in memory into lines.
final class MemoryLines: LineSource {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    func next() -> [UInt8]? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let line = Array(rest[rest.startIndex..<end])
        rest = rest[(end + 1)...]
        return line
    }
}
