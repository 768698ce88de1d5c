internal import CZlib

/// The checks of chunks and of compressed streams.
enum Checksum {
    /// That of no bytes, with which a stream's check begins (RFC 1950).
    static let start: UInt32 = 1

    /// The check of a chunk: of its type and its bytes (ISO/IEC 15948, annex D).
    static func chunk(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.withUnsafeBytes { UInt32(truncatingIfNeeded: crc32_z(0, $0.bindMemory(to: UInt8.self).baseAddress, $0.count)) }
    }

    /// The check of what is compressed (RFC 1950, Adler-32).
    static func stream(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBytes { UInt32(truncatingIfNeeded: adler32_z(UInt(start), $0.bindMemory(to: UInt8.self).baseAddress, $0.count)) }
    }

    /// The check of bytes and of others, `length` of them, that follow.
    static func stream(_ first: UInt32, then second: UInt32, length: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: adler32_combine(UInt(first), UInt(second), length))
    }
}
