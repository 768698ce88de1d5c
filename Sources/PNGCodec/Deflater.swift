internal import CLibDeflate

/// Compresses whole buffers (RFC 1950). Owns its handle; one a thread.
final class Deflater {
    private let handle: OpaquePointer

    /// The lowest level: on pictures of few colours half the time of zlib's fourth, and smaller.
    private static let level: Int32 = 1

    /// `nil` when there is no memory.
    init?() {
        guard let handle = libdeflate_alloc_compressor(Deflater.level) else { return nil }
        self.handle = handle
    }

    deinit { libdeflate_free_compressor(handle) }

    /// The bytes as a zlib stream.
    func zlib(_ bytes: [UInt8]) -> [UInt8]? {
        let bound = libdeflate_zlib_compress_bound(handle, bytes.count)
        let result = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            count = bytes.withUnsafeBytes { libdeflate_zlib_compress(handle, $0.baseAddress, $0.count, buffer.baseAddress, bound) }
        }
        return result.isEmpty ? nil : result
    }

    /// The check of a chunk (ISO/IEC 15948, annex D).
    static func check(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) } }
}
