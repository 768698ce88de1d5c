/// Keeps strips by their pixels, as many as fit into its memory: the pictures of a run have most of theirs in common.
final class PNGStripStore {
    /// What tells rows of equal bytes apart.
    struct Shape: Equatable {
        var width: Int
        var depth: Int
    }

    private struct Entry {
        var pixels: [UInt8]
        var shape: Shape
        var strip: PNGStrip
    }

    private let byteLimit: Int
    private var entries: [UInt64: Entry] = [:]
    private var byteCount = 0

    init(byteLimit: Int) { self.byteLimit = byteLimit }

    /// The strip of these pixels, made where it is not known; `nil` when it cannot be made.
    func strip(_ pixels: UnsafeBufferPointer<UInt8>, _ shape: Shape, make: () -> PNGStrip?) -> PNGStrip? {
        let key = PNGStripStore.digest(pixels, shape)
        // The pixels decide, not their digest: two pictures must never be taken for each other.
        if let known = entries[key], known.shape == shape, known.pixels.count == pixels.count, known.pixels.elementsEqual(to: pixels) {
            return known.strip
        }
        guard let strip = make() else { return nil }
        let size = pixels.count + strip.chunk.count + 256
        guard size <= byteLimit else { return strip }
        if byteCount + size > byteLimit {
            entries.removeAll(keepingCapacity: true)
            byteCount = 0
        }
        entries[key] = Entry(pixels: Array(pixels), shape: shape, strip: strip)
        byteCount += size
        return strip
    }

    /// Eight bytes at a time, in four lanes that do not wait for each other; it serves this store alone.
    private static func digest(_ pixels: UnsafeBufferPointer<UInt8>, _ shape: Shape) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(pixels)
        let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
        var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* prime
        var offset = 0
        while offset &+ 32 <= bytes.count {
            let next = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
            lanes = (lanes ^ next) &* prime
            lanes ^= lanes &>> 29
            offset &+= 32
        }
        var sum = UInt64(truncatingIfNeeded: shape.width) &* 64 &+ UInt64(truncatingIfNeeded: shape.depth)
        while offset < bytes.count {
            sum = (sum ^ UInt64(bytes[offset])) &* prime
            offset &+= 1
        }
        for lane in 0..<4 { sum = (sum ^ lanes[lane] ^ sum &>> 31) &* prime }
        return sum
    }
}

extension [UInt8] {
    fileprivate func elementsEqual(to pixels: UnsafeBufferPointer<UInt8>) -> Bool {
        withUnsafeBufferPointer { own in
            let own = UnsafeRawBufferPointer(own), other = UnsafeRawBufferPointer(pixels)
            var offset = 0
            while offset &+ 8 <= own.count {
                if own.loadUnaligned(fromByteOffset: offset, as: UInt64.self) != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) {
                    return false
                }
                offset &+= 8
            }
            while offset < own.count {
                if own[offset] != other[offset] { return false }
                offset &+= 1
            }
            return true
        }
    }
}
