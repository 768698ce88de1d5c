/// Bytes in memory that are read piece by piece.
final class MemoryReader: ByteReader {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    func read(at offset: Int, count: Int) throws(WorkspaceError) -> [UInt8] {
        Array(bytes[min(max(0, offset), bytes.count)..<min(max(0, offset + count), bytes.count)])
    }
}
