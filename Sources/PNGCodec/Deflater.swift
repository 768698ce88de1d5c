internal import CZlib

/// Compresses pieces of one stream, each by itself (RFC 1951). Owns its handle; one a thread.
final class Deflater {
    /// A poster of 400 pixels is 7 % smaller than at the first level, for half as much time again.
    private static let level: Int32 = 4
    /// Raw blocks: the stream's head and check stand in other chunks.
    private static let window: Int32 = -15
    private static let memory: Int32 = 8
    /// What a flush adds at most.
    private static let flushLength = 16

    private let stream: UnsafeMutablePointer<z_stream>

    /// `nil` when there is no memory.
    init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = deflateInit2_(
            stream, Deflater.level, Z_DEFLATED, Deflater.window, Deflater.memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Blocks that refer to nothing before them, none of them the last, ending on a whole byte.
    func blocks(_ bytes: [UInt8]) -> [UInt8]? {
        guard let length = UInt32(exactly: bytes.count), deflateReset(stream) == Z_OK else { return nil }
        let bound = Int(deflateBound(stream, UInt(length))) + Deflater.flushLength
        var bytes = bytes
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            bytes.withUnsafeMutableBufferPointer { bytes in
                stream.pointee.next_in = bytes.baseAddress
                stream.pointee.avail_in = length
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = UInt32(clamping: bound)
                isWhole = deflate(stream, Z_SYNC_FLUSH) == Z_OK && stream.pointee.avail_in == 0 && stream.pointee.avail_out > 0
            }
            count = bound - Int(stream.pointee.avail_out)
        }
        return isWhole ? result : nil
    }
}
