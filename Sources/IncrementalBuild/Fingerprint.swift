internal import Crypto

/// Gathers what a result depends on. Every part is preceded by its length, so that no two lists of parts look alike.
public struct Fingerprint: Sendable {
    private var hash = SHA256()

    public init() {}

    public mutating func add(_ bytes: [UInt8]) {
        let count = UInt64(bytes.count)
        hash.update(data: (0..<8).map { UInt8(truncatingIfNeeded: count >> UInt64(8 * $0)) })
        hash.update(data: bytes)
    }

    public mutating func add(_ text: String) { add(Array(text.utf8)) }

    public mutating func add(_ texts: [String]) {
        add(String(texts.count))
        for text in texts { add(text) }
    }

    public mutating func add(_ digest: Digest) { add(digest.bytes) }

    public func digest() -> Digest { Digest(finished: Array(hash.finalize())) }
}

extension Digest {
    init(finished bytes: [UInt8]) { self.bytes = bytes }
}
