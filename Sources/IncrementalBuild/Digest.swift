internal import Crypto

/// A SHA-256 digest (FIPS 180-4).
public struct Digest: Sendable, Hashable {
    let bytes: [UInt8]

    /// The digest of some bytes.
    public init(of content: [UInt8]) { bytes = Array(SHA256.hash(data: content)) }

    /// 64 hexadecimal digits.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The first 40 bits in Crockford's base 32: eight characters that nobody mistakes for others when they are read aloud.
    public var code: String {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        let value = bytes.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return String(decoding: (0..<8).map { alphabet[Int(value >> UInt64(35 - 5 * $0) & 31)] }, as: UTF8.self)
    }
}
