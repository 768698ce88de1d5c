internal import Crypto

/// The digest of bytes that come piece by piece: the same as that of all of them.
public struct GrowingDigest: Sendable {
    private var hash = SHA256()

    public init() {}

    public mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

    public var digest: Digest { Digest(finished: Array(hash.finalize())) }
}
